import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { await new Promise<void>((ok) => setTimeout((s: KVStore, x: string) => { void s.get(x); ok(); }, 1, a, k)); const t = setInterval(() => { void b.set(k, 1); clearInterval(t); }, 1); await new Promise((ok) => setImmediate(ok)); setImmediate((s: KVStore) => void s.delete(k), c); await new Promise((r) => setTimeout(r, 10)); }, { name: "f" });
