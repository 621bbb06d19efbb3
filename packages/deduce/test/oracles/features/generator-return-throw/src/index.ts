import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function* g1(): any { try { yield 1; } catch (e: any) { yield e; } finally { void a.get("x"); } }
new Function(async (k: string) => { const it = g1(); it.next(); const r = it.throw(b); await r.value.set(k, 1); const fin = it.return(c); await fin.value.delete(k); }, { name: "f" });
