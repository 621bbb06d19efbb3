import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { const q = [a, b]; q.pop(); q.push(c); await q[1]!.get(k); }, { name: "f" });
