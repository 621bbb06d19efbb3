import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
class E1 { constructor(readonly s: KVStore) {} } class E2 extends E1 {}
new Function(async (k: string) => { try { throw new E2(b); } catch (e: any) { if (e instanceof E2) await e.s.set(k, 1); else if (e instanceof E1) await e.s.get(k); } }, { name: "f" });
