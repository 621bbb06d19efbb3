import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class T { constructor(private s: KVStore) {} run(st: TemplateStringsArray, k: string) { return this.s.get(k + st[0]); } }
const t1 = new T(a), t2 = new T(b);
new Function(async (k: string) => { await t2.run`pre${k}`; }, { name: "f" });
new Function(async (k: string) => { void t1; }, { name: "g" });
