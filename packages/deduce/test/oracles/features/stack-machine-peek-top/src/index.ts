import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const st: KVStore[] = []; st.push(a); st.push(b); const top = st[st.length - 1]!; await top.get(k); }, { name: "f" });
