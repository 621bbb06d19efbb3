import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
class E2 extends Error { constructor(readonly s: KVStore) { super(); } }
new Function(async (k: string) => { try { throw new E2(b); } catch (e: any) { if (e instanceof E2) await e.s.set(k, 1); else await e.s.get(k); } }, { name: "f" });
