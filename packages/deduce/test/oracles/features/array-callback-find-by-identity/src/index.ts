import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { await [a, b].find((s) => s === b)!.get(k); }, { name: "f" });
