import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { void (async () => { await a.get(k); throw new Error("x"); })().catch(() => b.set(k, 1)); }, { name: "f" });
