import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
class B { private constructor(private readonly p: Readonly<{ src?: KVStore; dst?: KVStore; steps: readonly ((v: unknown) => unknown)[] }>) {} static create() { return new B(Object.freeze({ steps: [] })); } from(src: KVStore) { return new B({ ...this.p, src }); } to(dst: KVStore) { return new B({ ...this.p, dst }); } step(...s: ((v: unknown) => unknown)[]) { return new B({ ...this.p, steps: [...this.p.steps, ...s] }); } build() { const { src, dst, steps } = this.p; if (!src || !dst) throw new TypeError("incomplete"); return async (k: string) => dst.set(k, steps.reduce((v, fn) => fn(v), await src.get(k))); } }
const base = B.create().step((v) => v); const job = base.from(a).step(String).to(b).build(); void base.from(c).to(d);
new Function(job, "f");
