import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
class E2 extends Error { constructor(readonly s: KVStore) { super(); } }
const run = () => { throw new E2(b); };
new Function(async (k: string) => { try { run(); } catch (e: any) { if (!(e instanceof E2)) return e.s.get(k); await e.s.set(k, 1); } }, { name: "f" });
