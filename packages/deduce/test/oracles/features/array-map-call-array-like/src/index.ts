import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await Promise.all(Array.prototype.map.call({ 0: a, length: 1 }, (s: any) => s.get(k)) as any[]); }, { name: "f" });
