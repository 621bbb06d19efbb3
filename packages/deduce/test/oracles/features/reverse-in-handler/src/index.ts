import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b];
new Function(async (k: string) => { await [...l].reverse()[0]!.get(k); }, { name: "f" });
