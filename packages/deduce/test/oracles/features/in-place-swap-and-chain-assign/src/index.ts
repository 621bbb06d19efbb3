import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let x = a, y = b; [x, y] = [y, x]; let p: KVStore, q: KVStore; p = q = y;
new Function(async (k: string) => { await x.get(k); await q.set(k, 1); void p; }, { name: "f" });
