import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { for (const s of new Set([a, b]).intersection(new Set([a]))) await s.set(k, 1); }, { name: "f" });
