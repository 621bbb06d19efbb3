import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const d = new KVStore("d");
const W = (_t: any, _n: string, d: PropertyDescriptor) => { const old = d.value; d.value = async function (...x: any[]) { await a.set("l", 1); return old.apply(this, x); }; };
class X { @W go(k: string) { return b.get(k); } }
new Function(async (k: string) => { await new X().go(k); }, { name: "f" });
