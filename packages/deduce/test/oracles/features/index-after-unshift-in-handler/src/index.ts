import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const q = [a]; q.unshift(b); await q[1]!.get(k); }, { name: "f" });
