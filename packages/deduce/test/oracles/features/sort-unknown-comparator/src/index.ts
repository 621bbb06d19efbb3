import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const m = [{ p: k, s: a }, { p: k + "!", s: b }].sort((x, y) => x.p.localeCompare(y.p)); await m[0]!.s.get(k); }, { name: "f" });
