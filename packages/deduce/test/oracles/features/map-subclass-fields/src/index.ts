import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class M2 extends Map<string, number> { s = a; }
new Function(async (k: string) => { await new M2().s.get(k); }, { name: "f" });
