import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const use = async ([{ s }, ...[t]]: any, { 0: key = "z", ...o }: any = {}) => { await s.get(key); await t.set(key, o); };
function* src() { yield { s: a }; yield b; }
new Function(async (k: string) => { await use(src(), [k]); }, { name: "f" });
