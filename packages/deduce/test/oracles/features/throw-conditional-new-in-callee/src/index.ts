import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class E1 { constructor(readonly s: KVStore) {} } class E2 extends E1 {}
function boom(n: number): never { throw n ? new E2(b) : new E1(a); }
new Function(async (k: string) => { try { boom(1); } catch (e: any) { if (e instanceof E2) await e.s.set(k, 1); else await e.s.get(k); } }, { name: "f" });
