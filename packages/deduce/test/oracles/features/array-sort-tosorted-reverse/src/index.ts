import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const l = [{ p: 2, s: b }, { p: 1, s: a }, { p: 3, s: c }];
const sorted = l.toSorted((x, y) => x.p - y.p);
new Function(async (k: string) => { await sorted[0]!.s.get(k); }, { name: "f" });
new Function(async (k: string) => { await [...l].sort((x, y) => y.p - x.p)[0]!.s.set(k, 1); }, { name: "g" });
new Function(async (k: string) => { await l.toReversed().at(-1)!.s.delete(k); }, { name: "h" });
