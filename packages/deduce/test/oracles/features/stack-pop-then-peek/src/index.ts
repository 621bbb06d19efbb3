import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const st: KVStore[] = [a, b]; st.pop(); await st[st.length - 1]!.get(k); }, { name: "f" });
