import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const c = new KVStore("c");
const tap = (_t: any, _c: any) => ({ init: () => b });
class X { @tap accessor s: KVStore = c; }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
