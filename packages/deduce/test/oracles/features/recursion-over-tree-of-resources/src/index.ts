import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
type T = { s: KVStore; kids?: T[] };
const tree: T = { s: a, kids: [{ s: b, kids: [{ s: c }] }] };
const walk = async (t: T, k: string): Promise<void> => { await t.s.get(k); for (const x of t.kids ?? []) await walk(x, k); };
new Function(async (k: string) => { await walk(tree, k); }, { name: "f" });
