import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const l = [a, b, c]; const removed = l.splice(1, 2); const x = [a, b, c].copyWithin(0, 2); const y = [b, c].toSpliced(0, 1, a);
new Function(async (k: string) => { await removed[0]!.get(k); await x[0]!.set(k, 1); await y[0]!.delete(k); if (l.length !== 1) await d.get(k); }, { name: "f" });
