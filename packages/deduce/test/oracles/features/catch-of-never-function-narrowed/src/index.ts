import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class E1 extends Error { constructor(readonly s: KVStore) { super("1"); } }
function boom(n: number): never { throw n ? b : new E1(a); }
new Function(async (k: string) => { try { boom(1); } catch (e: any) { await e.set(k, 1); } }, { name: "f" });
