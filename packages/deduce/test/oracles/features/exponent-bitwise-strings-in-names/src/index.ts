import { Function, KVStore } from "@plutolang/pluto";

const p = new KVStore("n" + 2 ** 3), q = new KVStore(`n${(5 | 2) & ~1}`), r = new KVStore("n" + String.fromCharCode(97, 98)), s = new KVStore("n" + ~0);
new Function(async (k: string) => { await p.get(k); await q.get(k); await r.get(k); await s.get(k); }, { name: "f" });
