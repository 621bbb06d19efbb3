import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const w = (m: any, _c: any) => async function (this: any, ...x: any[]) { await a.set("x", 1); return m.apply(this, x); };
class X { @w static go(k: string) { return b.get(k); } }
new Function(async (k: string) => { await X.go(k); }, { name: "f" });
