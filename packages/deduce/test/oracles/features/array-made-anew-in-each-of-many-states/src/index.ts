import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const after: Record<string, string> = {
  s0: "s1", s1: "s2", s2: "s3", s3: "s4", s4: "s5", s5: "s6",
  s6: "s7", s7: "s8", s8: "s9", s9: "s10", s10: "s11", s11: "s12", s12: "s0",
};
let state = "s0";
function queue() {
  state = after[state];
  const waiting = [b, a];
  waiting.shift();
  return waiting;
}
function use(key: string) { return queue()[0].get(key); }
new Function(async (keys: string[]) => { for (const key of keys) await use(key); }, { name: "f" });
