import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { if (new Set(["x"]).isSubsetOf(new Set([k]))) await a.get(k); }, { name: "f" });
new Function(async (...keys: string[]) => { if (new Set(["x"]).isSubsetOf(new Set(keys))) await a.set("k", 1); }, { name: "g" });
