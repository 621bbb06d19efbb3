import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
type Ctor<T = object> = new (...args: any[]) => T;
const Readable = <B extends Ctor<{ s: KVStore }>>(B: B) => class extends B { read(k: string) { return this.s.get(k); } };
const Writable = <B extends Ctor<{ s: KVStore }>>(B: B) => class extends B { write(k: string) { return this.s.set(k, 1); } };
class Base { constructor(public s: KVStore) {} }
class Both extends Writable(Readable(Base)) {}
const one = new Both(a), two = new Both(b);
new Function(async (k: string) => { await one.read(k); }, { name: "f" });
new Function(async (k: string) => { await two.write(k); }, { name: "g" });
