import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const mk = (s: KVStore) => class Named { static self() { return Named; } store = s; };
const A = mk(a), B = mk(b);
new Function(async (k: string) => { await new (A.self())().store.get(k); await new B().store.get(k); }, { name: "f" });
