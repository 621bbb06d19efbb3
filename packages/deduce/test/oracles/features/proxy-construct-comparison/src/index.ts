import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const c = new KVStore("c");
class C { constructor(public s: KVStore) {} }
const P = new Proxy(C, { construct(t, [x]) { return new t(x === c ? a : x); } });
new Function(async (k: string) => { await new P(c).s.get(k); }, { name: "f" });
