import { Function, KVStore } from "@plutolang/pluto";
const c = new KVStore("c");
function it(l: KVStore[]) { let i = 0; return { next: () => (i < l.length ? { value: l[i++]!, done: false as const } : { value: undefined, done: true as const }), [Symbol.iterator]() { return this; } }; }
new Function(async (k: string) => { for (const s of it([c])) await s.set(k, 1); }, { name: "g" });
