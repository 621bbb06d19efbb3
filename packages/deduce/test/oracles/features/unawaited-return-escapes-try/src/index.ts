import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const boom = async () => { throw a; };
new Function(async (k: string) => { const run = async () => { try { return boom(); } catch (e: any) { await e.set(k, 1); } }; await run().catch(() => b.get(k)); }, { name: "f" });
