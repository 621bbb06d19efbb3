import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { for (const s of [a, b].values().drop(1).map((x) => x)) await s.get(k); await [c].values().filter(Boolean).toArray()[0]!.set(k, 1); }, { name: "f" });
