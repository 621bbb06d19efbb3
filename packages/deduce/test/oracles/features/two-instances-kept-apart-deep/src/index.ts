import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Inner { constructor(readonly s: KVStore) {} }
class Mid { readonly inner: Inner; constructor(s: KVStore) { this.inner = new Inner(s); } }
class Outer { #m: Mid; constructor(s: KVStore) { this.#m = new Mid(s); } get s() { return this.#m.inner.s; } }
const x = new Outer(a), y = new Outer(b);
new Function(async (k: string) => { await x.s.get(k); }, { name: "f" });
new Function(async (k: string) => { await y.s.set(k, 1); }, { name: "g" });
