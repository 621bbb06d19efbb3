import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
async function* g1(): any { const s = yield 1; await s.get("x"); }
new Function(async (k: string) => { const it = g1(); await it.next(); await it.next(a); }, { name: "f" });
