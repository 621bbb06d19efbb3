import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const run = async (...[s, op, ...more]: [KVStore, string, ...KVStore[]]) => { await s.get(op); for (const m of more) await m.set(op, 1); };
new Function(async (k: string) => { await run(a, k, b, c); }, { name: "f" });
