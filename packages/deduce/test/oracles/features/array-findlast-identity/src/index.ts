import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { await [a, b].findLast((s) => s === a)!.delete(k); }, { name: "f" });
