import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class M2 extends Map<string, number> { override set(n: string, v: number) { super.set(n, v); void a.get(n); return this; } }
new Function(async (k: string) => { const m = new M2(); m.set("x", 1); }, { name: "f" });
