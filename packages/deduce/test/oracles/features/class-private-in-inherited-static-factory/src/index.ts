import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class P { #s: KVStore; protected constructor(s: KVStore) { this.#s = s; } static with(s: KVStore) { return new this(s); } get s() { return this.#s; } } class Q extends P { put(k: string) { return this.s.set(k, 1); } }
const x = P.with(a), y = Q.with(b) as Q;
new Function(async (k: string) => { await x.s.get(k); }, { name: "f" });
new Function(async (k: string) => { await y.put(k); }, { name: "g" });
