import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const n = "dyn"; const o = { async [n](k: string) { return a.get(k); }, async *[n + "Gen"]() { yield b; }, get [n + "Get"]() { return c; } } as any;
new Function(async (k: string) => { await o.dyn(k); for await (const s of o.dynGen()) await s.set(k, 1); await o.dynGet.delete(k); }, { name: "f" });
