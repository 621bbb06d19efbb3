import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class L extends Array<KVStore> { first(k: string) { return this[0]!.get(k); } }
new Function(async (k: string) => { await L.from([a]).first(k); }, { name: "f" });
