import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const ac = new AbortController(); ac.signal.addEventListener("abort", () => void a.delete(k), { once: true }); ac.abort(); }, { name: "f" });
