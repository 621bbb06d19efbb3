import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const m = new Map(Object.entries({ x: a, y: b })); const o = Object.fromEntries(m);
new Function(async (k: string) => { await o.x!.get(k); await m.get("y")!.set(k, 1); }, { name: "f" });
