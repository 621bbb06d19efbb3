import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { queueMicrotask(() => void a.get(k)); process.nextTick((s: KVStore) => void s.set(k, 1), b); }, { name: "f" });
