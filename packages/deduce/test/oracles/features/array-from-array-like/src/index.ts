import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await Array.from({ 0: a, length: 1 })[0]!.get(k); }, { name: "f" });
