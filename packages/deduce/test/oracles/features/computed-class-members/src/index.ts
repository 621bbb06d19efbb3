import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const name = "do" + "It"; const N = Symbol();
class C { [name](k: string) { return a.get(k); } static [N](k: string) { return b.set(k, 1); } ["get" + "C"]() { return c.get("x"); } }
new Function(async (k: string) => { await (new C() as any).doIt(k); await C[N](k); }, { name: "f" });
