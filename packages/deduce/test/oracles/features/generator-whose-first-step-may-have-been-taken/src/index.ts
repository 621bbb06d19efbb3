import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* stores() { yield a; yield b; }
new Function(async (k: string) => {
  const all = stores();
  if (k) all.next();
  const [left] = all;
  await left.get(k);
}, { name: "next" });
