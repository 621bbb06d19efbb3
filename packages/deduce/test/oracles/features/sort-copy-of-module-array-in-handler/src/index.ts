import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [{ p: 1, s: a }, { p: 2, s: b }];
new Function(async (k: string) => { const m = [...l].sort((x, y) => y.p - x.p); await m[0]!.s.get(k); }, { name: "f" });
