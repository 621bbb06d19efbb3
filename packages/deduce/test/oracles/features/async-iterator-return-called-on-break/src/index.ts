import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const src = { [Symbol.asyncIterator]() { return { async next() { return { done: false, value: a }; }, async return() { await b.set("x", 1); return { done: true as const, value: undefined }; } }; } };
new Function(async (k: string) => { for await (const s of src) { await (s as KVStore).get(k); break; } }, { name: "f" });
