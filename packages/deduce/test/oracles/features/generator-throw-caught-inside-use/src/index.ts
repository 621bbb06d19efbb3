import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
function* g1(): any { try { yield 1; } catch (e: any) { void e.set("x", 1); } }
new Function(async (k: string) => { const it = g1(); it.next(); it.throw(b); }, { name: "f" });
