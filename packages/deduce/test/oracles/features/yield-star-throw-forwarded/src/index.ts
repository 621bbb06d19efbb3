import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
function* g0(): any { try { yield 1; } catch { void a.get("x"); } } function* g1(): any { yield* g0(); }
new Function(async (k: string) => { const it = g1(); it.next(); it.throw(new Error("x")); }, { name: "f" });
