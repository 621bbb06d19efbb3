import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class M2 extends Map<string, KVStore> { override get(n: string) { return super.get(n) ?? a; } }
new Function(async (k: string) => { await new M2().get("x").get(k); }, { name: "f" });
