import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { use(k: string) { return a.get(k); } }
const x = new C(); x.use = (k) => b.get(k);
new Function(async (k: string) => { await x.use(k); }, { name: "f" });
