import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const st = new WeakMap<object, KVStore>();
class C { constructor(s: KVStore) { st.set(this, s); } use(k: string) { return st.get(this)!.get(k); } }
const x = new C(a), y = new C(b);
new Function(async (k: string) => { await x.use(k); }, { name: "f" });
new Function(async (k: string) => { await y.use(k); }, { name: "g" });
