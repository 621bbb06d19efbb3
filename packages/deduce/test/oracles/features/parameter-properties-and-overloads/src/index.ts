import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class C { constructor(private readonly s: KVStore, public t: KVStore = s, protected n?: number) {} go(k: string): unknown; go(k: string, v: number): unknown; go(k: string, v?: number) { return v === undefined ? this.s.get(k) : this.t.set(k, v); } }
const x = new C(a), y = new C(c, b);
new Function(async (k: string) => { await x.go(k); }, { name: "f" });
new Function(async (k: string) => { await y.go(k, 1); }, { name: "g" });
