import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const l = [a, b];
new Function(async (k: string) => { if (!l.includes(a)) await c.get(k); else await b.get(k); }, { name: "f" });
