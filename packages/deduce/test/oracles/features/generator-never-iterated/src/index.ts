import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* g1() { void b.get("x"); yield 1; }
new Function(async (k: string) => { const it = g1(); void it; await a.get(k); }, { name: "f" });
