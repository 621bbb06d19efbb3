import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
async function run(x: number, k: string) { switch (x) { case 1: await a.get(k); default: await b.get(k); break; case 2: await c.set(k, 1); } }
new Function(async (k: string) => { await run(7, k); await run(2, k); }, { name: "f" });
new Function(async (k: string) => { await run(1, k); }, { name: "g" });
