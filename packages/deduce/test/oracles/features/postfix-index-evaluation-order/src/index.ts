import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b]; let i = 0; const x = l[i++]!, y = l[i]!;
new Function(async (k: string) => { await x.get(k); await y.set(k, 1); }, { name: "f" });
