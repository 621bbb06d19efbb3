import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class It { i = 0; constructor(private l: KVStore[]) {} next() { return this.i < this.l.length ? { done: false as const, value: this.l[this.i++]! } : { done: true as const, value: undefined }; } [Symbol.iterator]() { return this; } }
new Function(async (k: string) => { for (const s of new It([a, b])) await s.get(k); }, { name: "f" });
