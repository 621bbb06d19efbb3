import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class R { go(k: string) { return R.s.get(k); } } namespace R { export const s = a; }
new Function(async (k: string) => { await new R().go(k); }, { name: "f" });
