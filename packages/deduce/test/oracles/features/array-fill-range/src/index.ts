import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const x = [a, b]; x.fill(c, 1);
new Function(async (k: string) => { await x[0]!.get(k); await x[1]!.set(k, 1); }, { name: "f" });
