import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const s = new Set([a, b]); s.delete(a);
new Function(async (k: string) => { for (const x of s) await x.get(k); }, { name: "f" });
