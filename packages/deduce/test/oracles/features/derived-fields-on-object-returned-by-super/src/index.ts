import { Function, KVStore } from "@plutolang/pluto";
const c = new KVStore("c");
class P { constructor(o: object) { return o as any; } } class Q extends P { extra = c; }
const o: any = {}; new Q(o);
new Function(async (k: string) => { await o.extra.set(k, 1); }, { name: "f" });
