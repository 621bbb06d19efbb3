import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const o = Object.assign({}, { x: a }, { y: c }, { y: b });
const back = Object.fromEntries(Object.entries(o).map(([n, s]) => [n + n, s]));
new Function(async (k: string) => { await back.xx!.get(k); await back.yy!.set(k, 1); }, { name: "f" });
