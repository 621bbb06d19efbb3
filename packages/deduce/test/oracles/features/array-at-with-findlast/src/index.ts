import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const l = [a, b];
new Function(async (k: string) => { await l.at(-1)!.get(k); await l.with(0, c)[0]!.set(k, 1); await l.findLast((s) => s === a)!.delete(k); }, { name: "f" });
