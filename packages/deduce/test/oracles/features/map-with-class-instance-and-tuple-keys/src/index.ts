import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class K1 {} const k1 = new K1(), k2 = new K1(); const m = new Map<object, KVStore>([[k1, a], [k2, b]]);
new Function(async (k: string) => { await m.get(k1)!.get(k); }, { name: "f" });
