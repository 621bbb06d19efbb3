import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
interface V<R> { leaf(n: Leaf): R; branch(n: Branch): R }
abstract class Node { abstract accept<R>(v: V<R>): R } class Leaf extends Node { constructor(readonly s: KVStore) { super(); } accept<R>(v: V<R>) { return v.leaf(this); } } class Branch extends Node { constructor(readonly kids: readonly Node[]) { super(); } accept<R>(v: V<R>) { return v.branch(this); } }
class Read implements V<Promise<unknown>> { constructor(private k: string) {} leaf(n: Leaf) { return n.s.get(this.k); } branch(n: Branch): Promise<unknown> { return Promise.all(n.kids.map((x) => x.accept(this))); } }
const write = (k: string): V<unknown> => ({ leaf: ({ s }) => s.set(k, 1), branch(n) { return n.kids.map((x) => x.accept(this)); } });
const tree = new Branch([new Leaf(a), new Branch([new Leaf(b)])]); new Branch([new Leaf(c)]);
new Function(async (k: string) => { await tree.accept(new Read(k)); }, { name: "f" });
new Function(async (k: string) => { tree.accept(write(k)); }, { name: "g" });
