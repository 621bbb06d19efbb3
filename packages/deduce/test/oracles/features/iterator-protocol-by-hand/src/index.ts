import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function it(l: KVStore[]) { let i = 0; return { next: () => (i < l.length ? { value: l[i++]!, done: false as const } : { value: undefined, done: true as const }), [Symbol.iterator]() { return this; } }; }
new Function(async (k: string) => { const x = it([a, b]); for (let r = x.next(); !r.done; r = x.next()) await r.value.get(k); }, { name: "f" });
new Function(async (k: string) => { for (const s of it([c])) await s.set(k, 1); }, { name: "g" });
