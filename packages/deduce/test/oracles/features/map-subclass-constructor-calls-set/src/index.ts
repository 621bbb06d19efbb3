import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class M2 extends Map<string, KVStore> { override set(n: string, s: KVStore) { void s.get(n); return super.set(n, s); } }
new Function(async (k: string) => { new M2([["x", a]]); }, { name: "f" });
