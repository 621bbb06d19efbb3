import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { { using st = new DisposableStack(); st.defer(() => void a.delete(k)); st.adopt(b, (s) => void s.set(k, 1)); const x = st.use({ v: c, [Symbol.dispose]() {} }); await x.v.get(k); } }, { name: "f" });
