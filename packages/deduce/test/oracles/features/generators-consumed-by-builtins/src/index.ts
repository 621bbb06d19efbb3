import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
function* g1() { void a.get("q"); yield 1; } function* g2(): any { void b.set("q", 1); yield ["x", 1]; } function* g3() { void c.delete("q"); yield 1; } function* g4() { void d.get("q"); yield 1; }
new Function(async (k: string) => { new Set(g1()); Object.fromEntries(g2()); Math.max(...g3()); await Promise.all(g4()); }, { name: "f" });
