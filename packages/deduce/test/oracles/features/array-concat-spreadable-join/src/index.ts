import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = ([] as KVStore[]).concat(a, [b]); const s = new KVStore(["x", "y"].join("-"));
new Function(async (k: string) => { for (const x of l) await x.get(k); await s.set(k, 1); }, { name: "f" });
