import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const src = { x: { y: [a, [b]] }, ["z" + 1]: c, rest1: d, rest2: 1 } as any;
const { x: { y: [p, [q]] }, ["z" + 1]: r, ...others } = src;
new Function(async (k: string) => { await p.get(k); await q.get(k); await r.get(k); await others.rest1.get(k); }, { name: "f" });
