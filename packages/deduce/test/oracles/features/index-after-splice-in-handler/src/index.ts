import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { const q = [a, b, c]; q.splice(0, 2); await q[0]!.get(k); }, { name: "f" });
