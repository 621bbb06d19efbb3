import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { const s: KVStore = a; if (s === a) await a.get(k); else await b.get(k); if (s !== a) await c.get(k); }, { name: "f" });
