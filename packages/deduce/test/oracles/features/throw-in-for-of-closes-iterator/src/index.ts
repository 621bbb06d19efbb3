import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const src: any = { [Symbol.iterator]() { return { next() { return { done: false, value: 1 }; }, return() { void a.get("x"); return {}; } }; } };
new Function(async (k: string) => { try { for (const x of src) throw x; } catch {} }, { name: "f" });
