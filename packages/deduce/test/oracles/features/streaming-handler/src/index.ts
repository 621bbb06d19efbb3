import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async function* (k: string) { yield await a.get(k); await b.set(k, 1); }, { name: "f" });
async function* shared(s: KVStore, k: string) { yield await s.get(k); }
new Function((k: string) => shared(c, k), { name: "g" });
