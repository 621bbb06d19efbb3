import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const ac = new AbortController(); ac.signal.onabort = () => void a.delete(k); ac.abort(); }, { name: "f" });
