import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class L extends Array<any> { first(k: string) { return this[0].get(k); } }
new Function(async (k: string) => { await (L.from([a]) as L).first(k); }, { name: "f" });
