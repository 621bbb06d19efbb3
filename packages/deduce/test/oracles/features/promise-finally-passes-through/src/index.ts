import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { const s = await Promise.resolve(a).finally(() => { void b.delete(k); return c; }); await s.get(k); }, { name: "f" });
