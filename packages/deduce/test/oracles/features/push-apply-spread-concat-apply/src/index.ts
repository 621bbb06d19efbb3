import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const l: KVStore[] = []; Array.prototype.push.apply(l, [a, b]); const m = ([] as KVStore[]).concat.apply([], [l, [c]] as any);
new Function(async (k: string) => { await l[0]!.get(k); await m[1]!.set(k, 1); }, { name: "f" });
