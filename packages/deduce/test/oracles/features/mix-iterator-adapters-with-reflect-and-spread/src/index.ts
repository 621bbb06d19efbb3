import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Seq<T> implements Iterable<T> { constructor(private src: () => Iterator<T>) {} [Symbol.iterator]() { return this.src(); } static of<T>(...x: T[]) { return new Seq(() => x[Symbol.iterator]()); } filter(p: (x: T) => boolean) { const self = this; return new Seq(function* () { for (const x of self) if (p(x)) yield x; }); } map<U>(fn: (x: T) => U) { const self = this; return new Seq<U>(function* () { for (const x of self) yield fn(x); }); } toArray() { return [...this]; } }
new Function(async (k: string) => { for (const { s } of Seq.of({ on: true, s: a }, { on: false, s: b }, { on: true, s: c }).filter((x) => x.on).map((x) => ({ ...x, z: 1 })).toArray()) await Reflect.apply(s.get, s, [k]); }, { name: "f" });
