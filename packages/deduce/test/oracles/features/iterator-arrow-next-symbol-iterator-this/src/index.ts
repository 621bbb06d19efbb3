import { Function, KVStore } from "@plutolang/pluto";
const c = new KVStore("c");
const d = new KVStore("d");
const it = (s: KVStore): any => { let d = false; return { next: () => { if (d) return { done: true }; d = true; return { done: false, value: s }; }, [Symbol.iterator]() { return this; } }; };
new Function(async (k: string) => { for (const s of it(c)) await s.set(k, 1); }, { name: "g" });
