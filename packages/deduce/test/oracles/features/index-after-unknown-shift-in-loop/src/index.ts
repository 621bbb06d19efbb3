import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const q = [a, b]; while (q.length) { await q[0]!.get(k); q.shift(); } }, { name: "f" });
