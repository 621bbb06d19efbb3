import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* g1() { try { yield 1; yield 2; } finally { void a.get("x"); } } function* g2() { try { yield 1; yield 2; } finally { void b.set("x", 1); } }
new Function(async (k: string) => { for (const x of g1()) { void x; break; } const [y] = g2(); void y; }, { name: "f" });
