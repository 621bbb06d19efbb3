import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const cache = new Map<string, KVStore>();
const get = (n: string) => cache.get(n) ?? (cache.set(n, a), cache.get(n)!);
new Function(async (k: string) => { await get("q").get(k); }, { name: "f" });
