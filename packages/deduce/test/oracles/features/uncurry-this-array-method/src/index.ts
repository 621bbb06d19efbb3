import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const map = globalThis.Function.prototype.call.bind(Array.prototype.map) as any;
new Function(async (k: string) => { await Promise.all(map([a], (s: KVStore) => s.get(k))); }, { name: "f" });
