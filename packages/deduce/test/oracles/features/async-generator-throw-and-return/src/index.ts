import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
async function* g1(): any { try { yield 1; yield 2; } catch (e: any) { await e.get("x"); } finally { await b.set("x", 1); } }
new Function(async (k: string) => { const it = g1(); await it.next(); await it.throw(a);  }, { name: "f" });
