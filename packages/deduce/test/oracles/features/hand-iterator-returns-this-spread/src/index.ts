import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const d = new KVStore("d");
new Function(async (k: string) => { let d = false; const it: any = { next() { if (d) return { done: true }; d = true; return { done: false, value: a }; }, [Symbol.iterator]() { return this; } }; for (const s of it) await s.get(k); }, { name: "f" });
