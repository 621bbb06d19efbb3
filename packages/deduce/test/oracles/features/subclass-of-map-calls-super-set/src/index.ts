import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class St extends Map<string, number> { override set(k: string, v: number) { super.set(k, v); void a.set(k, 1); return this; } }
new Function(async (k: string) => { new St().set("x", 1); }, { name: "f" });
