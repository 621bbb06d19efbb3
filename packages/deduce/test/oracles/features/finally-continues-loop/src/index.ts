import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { for (const s of [a, c]) { try { if (s === c) throw 1; await s.get(k); } catch { continue; } finally { await b.set(k, 1); } } }, { name: "f" });
