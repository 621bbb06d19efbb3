import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { if (Object.is(a, a)) await a.get(k); else await b.get(k); }, { name: "f" });
