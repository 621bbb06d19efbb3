import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { blk: { await a.get(k); if (1 + 1 === 2) break blk; await b.set(k, 1); } }, { name: "f" });
