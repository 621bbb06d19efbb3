import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const c = new KVStore("c");
class C { #c?: { s: KVStore }; get conn() { return (this.#c ??= { s: a }); } }
new Function(async (k: string) => { const x = new C(); await x.conn.s.get(k); await x.conn.s.get(k); }, { name: "f" });
