import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b];
for (var i = 0; i < 2; i++) { const n = "f" + i; new Function(async (k: string) => l[i - 1]!.get(k), { name: n }); }
