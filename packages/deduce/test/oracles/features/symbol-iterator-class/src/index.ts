import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Bag { constructor(private l: KVStore[]) {} *[Symbol.iterator]() { for (const s of this.l) yield s; } }
const one = new Bag([a, b]), two = new Bag([c]);
new Function(async (k: string) => { for (const s of one) await s.get(k); }, { name: "f" });
new Function(async (k: string) => { void two; }, { name: "g" });
