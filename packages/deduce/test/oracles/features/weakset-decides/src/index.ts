import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const ws = new WeakSet<object>([a]);
new Function(async (k: string) => { if (ws.has(a)) await a.get(k); else await b.get(k); }, { name: "f" });
