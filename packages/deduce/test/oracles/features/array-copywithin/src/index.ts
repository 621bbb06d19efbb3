import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const x = [a, b, c]; x.copyWithin(0, 2);
new Function(async (k: string) => { await x[0]!.set(k, 1); }, { name: "f" });
