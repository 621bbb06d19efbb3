import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class E1 { constructor(readonly s: KVStore) {} } class E2 extends E1 {}
new Function(async (k: string) => { const e = k === "z" ? new E2(b) : new E1(a); if (e instanceof E2) await e.s.set(k, 1); else if (e instanceof E1) await e.s.get(k); }, { name: "f" });
