import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const d = new KVStore("d");
const it = (s: KVStore): any => ({ [Symbol.iterator]() { let d = false; return { next() { if (d) return { done: true }; d = true; return { done: false, value: s }; } }; } });
new Function(async (k: string) => { for (const s of it(a)) await s.get(k); }, { name: "f" });
