import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const c = new KVStore("c");
const tap = (t: any, _c: any) => ({ get(this: any) { void t; return b; } });
class X { @tap accessor s: KVStore = c; }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
