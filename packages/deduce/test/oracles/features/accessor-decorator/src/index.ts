import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const tap = (s: KVStore) => (t: any, _ctx: any) => ({ get(this: any) { void s.set("x", 1); return t.get.call(this); }, init: () => b });
class X { @tap(a) accessor s: KVStore = c; }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
