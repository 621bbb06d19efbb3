import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class C { constructor(public s: KVStore) {} } Object.assign(C.prototype, { go(this: C, k: string) { return this.s.get(k); } });
new Function(async (k: string) => { await (new C(a) as any).go(k); }, { name: "f" });
