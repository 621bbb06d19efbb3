import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { use(k: string): unknown { return a.get(k); } }
const orig = C.prototype.use;
C.prototype.use = async function (k) { await orig.call(this, k); return b.set(k, 1); };
new Function(async (k: string) => { await new C().use(k); }, { name: "f" });
