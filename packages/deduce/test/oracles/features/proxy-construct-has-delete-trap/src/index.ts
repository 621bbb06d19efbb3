import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
class C { constructor(public s: KVStore) {} }
const P = new Proxy(C, { construct(t, [x]) { return new t(x === c ? a : x); } });
const q: any = new Proxy({}, { deleteProperty() { void b.delete("x"); return true; }, has() { return false; } });
new Function(async (k: string) => { await new P(c).s.get(k); delete q.x; if ("s" in q) await d.get(k); }, { name: "f" });
