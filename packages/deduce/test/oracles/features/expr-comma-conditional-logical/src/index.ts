import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
new Function(async (k: string) => { let x = (0, a); await x.get(k); const y = true ? b : c; await y.set(k, 1); const z = null || c; await z.delete(k); const w = false && d; void w; }, { name: "f" });
