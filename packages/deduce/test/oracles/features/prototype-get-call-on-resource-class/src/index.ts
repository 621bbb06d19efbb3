import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await KVStore.prototype.get.call(a, k); }, { name: "f" });
