import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const l = [{ p: 1, s: a }, { p: 2, s: b }]; l.sort((x, y) => y.p - x.p); await l[0]!.s.get(k); }, { name: "f" });
