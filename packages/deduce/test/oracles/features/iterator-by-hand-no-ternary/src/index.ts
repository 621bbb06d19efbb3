import { Function, KVStore } from "@plutolang/pluto";
const c = new KVStore("c");
function it(l: KVStore[]): any { let i = 0; return { next() { if (i < l.length) return { value: l[i++], done: false }; return { value: undefined, done: true }; }, [Symbol.iterator]() { return this; } }; }
new Function(async (k: string) => { for (const s of it([c])) await s.set(k, 1); }, { name: "g" });
