import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class C { #s: KVStore; static #count = 0; constructor(s: KVStore) { this.#s = s; C.#bump(); } #read(k: string) { return this.#s.get(k); } static #bump() { C.#count++; } read(k: string) { return this.#read(k); } static is(x: object) { return #s in x; } static get count() { return C.#count; } }
const one = new C(a);
new Function(async (k: string) => { if (C.is(one)) await one.read(k); else await c.get(k); if (C.count === 1) await b.set(k, 1); }, { name: "f" });
