import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const l = [{ p: 2, s: b }, { p: 1, s: a }, { p: 3, s: c }];
new Function(async (k: string) => { await [...l].sort((x, y) => y.p - x.p)[0]!.s.set(k, 1); }, { name: "f" });
