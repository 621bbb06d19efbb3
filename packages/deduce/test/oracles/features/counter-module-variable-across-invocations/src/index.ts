import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let n = 0;
new Function(async (k: string) => { await [a, b][n++]!.get(k); }, { name: "f" });
