import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const x = new Set([a, b]), y = new Set([a]);
new Function(async (k: string) => { for (const s of x.difference(y)) await s.get(k); for (const s of x.intersection(y)) await s.set(k, 1); }, { name: "f" });
