import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const n = k === "z" ? 0 : 1; await [a, b][n]!.get(k); }, { name: "f" });
