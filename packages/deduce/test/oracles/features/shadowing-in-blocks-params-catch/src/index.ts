import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const s = a;
new Function(async (k: string) => { { const s = b; void s; } try { throw c; } catch (s) { void s; } ((s: KVStore) => s)(d); await s.get(k); }, { name: "f" });
