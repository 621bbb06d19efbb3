import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class L extends Array<any> { first(k: string) { return this[0].get(k); } }
new Function(async (k: string) => { const l = new L(); l.push(a); await l.first(k); }, { name: "f" });
