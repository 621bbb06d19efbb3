import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
async function* g1() { void b.get("x"); yield 1; }
new Function(async (k: string) => { g1(); await a.get(k); }, { name: "f" });
