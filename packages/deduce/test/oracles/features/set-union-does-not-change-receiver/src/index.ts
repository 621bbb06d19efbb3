import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const x = new Set([a]), y = new Set([b]); const z = x.union(y);
new Function(async (k: string) => { for (const s of z) await s.get(k); }, { name: "f" });
new Function(async (k: string) => { for (const s of x) await s.set(k, 1); }, { name: "g" });
