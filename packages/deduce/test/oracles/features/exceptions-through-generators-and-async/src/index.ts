import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
async function* g1() { try { yield 1; throw a; } finally { void 0; } }
new Function(async (k: string) => { try { for await (const x of g1()) void x; } catch (s: any) { await s.get(k); } }, { name: "f" });
