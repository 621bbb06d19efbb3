import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { for (const s of [a, b].values().drop(1)) await s.get(k); }, { name: "f" });
