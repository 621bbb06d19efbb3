import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = Object.freeze({ s: a });
new Function(async (k: string) => { if (Object.isFrozen(o)) await o.s.get(k); else await b.get(k); }, { name: "f" });
