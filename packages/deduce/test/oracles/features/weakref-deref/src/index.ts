import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const w = new WeakRef(a);
new Function(async (k: string) => { await w.deref()!.get(k); }, { name: "f" });
