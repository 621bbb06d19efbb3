import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const tap = (t: any, _c: any) => ({ set(this: any, v: any) { void b.set("x", 1); t.set.call(this, v); } });
class X { @tap accessor s: any = 1; }
new Function(async (k: string) => { new X().s = 2; }, { name: "f" });
