import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const [, x = a, y = c] = [1, b, undefined] as any[];
new Function(async (k: string) => { await x.get(k); await y.set(k, 1); }, { name: "f" });
