import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
function* g1(): any { try { yield 1; } catch (e: any) { yield e; } }
new Function(async (k: string) => { const it = g1(); it.next(); await it.throw(b).value.set(k, 1); }, { name: "f" });
