import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class L extends Array<any> { first(k: string) { return this[0].get(k); } }
new Function(async (k: string) => { await (new L(a, b).map((x) => x) as L).first(k); }, { name: "f" });
