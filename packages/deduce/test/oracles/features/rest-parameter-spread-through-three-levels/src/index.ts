import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l3 = (...x: any[]) => x[2](x[0], x[1]); const l2 = (...x: any[]) => l3(...x); const l1 = (...x: any[]) => l2(...x);
new Function(async (k: string) => { await l1(a, k, (s: KVStore, q: string) => s.get(q)); await l1(b, k, (s: KVStore, q: string) => s.set(q, 1)); }, { name: "f" });
