import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { for (const s of new Set([a, b]).difference(new Set([a]))) await s.get(k); }, { name: "f" });
