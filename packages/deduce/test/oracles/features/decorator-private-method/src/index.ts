import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const w = (m: any, _c: any) => async function (this: any, ...x: any[]) { await a.set("x", 1); return m.apply(this, x); };
class X { @w #go(k: string) { return b.get(k); } run(k: string) { return this.#go(k); } }
new Function(async (k: string) => { await new X().run(k); }, { name: "f" });
