import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { for (let i = 0; i < 2; i++) await [a, b, c][i]!.get(k); }, { name: "f" });
