import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const y = [b, c].toSpliced(0, 1, a);
new Function(async (k: string) => { await y[0]!.delete(k); }, { name: "f" });
