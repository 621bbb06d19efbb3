import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class C { accessor s: KVStore = a; static accessor t: KVStore = c; }
const x = new C(); x.s = b; const y = new C();
new Function(async (k: string) => { await x.s.get(k); }, { name: "f" });
new Function(async (k: string) => { await y.s.get(k); }, { name: "g" });
