import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class E1 extends Error { constructor(readonly code: string, readonly s: KVStore) { super(); } }
const run = (n: string) => { if (n === "x") throw new E1("A", a); throw new E1("B", b); };
new Function(async (k: string) => { for (const n of ["x", "y"]) try { run(n); } catch (e: any) { switch (e.code) { case "A": await e.s.get(k); break; case "B": await e.s.set(k, 1); } } }, { name: "f" });
