import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { try { throw { s: a, l: [b] }; } catch ({ s, l: [x] }: any) { await s.get(k); for (const { 0: y } of [[x]]) await y.set(k, 1); } }, { name: "f" });
