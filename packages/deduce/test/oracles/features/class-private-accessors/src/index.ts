import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { #v = a; get #s() { return this.#v; } set #s(x) { this.#v = x; } use(k: string) { return this.#s.get(k); } swap(x: KVStore) { this.#s = x; return this; } }
new Function(async (k: string) => { await new C().use(k); await new C().swap(b).use(k); }, { name: "f" });
