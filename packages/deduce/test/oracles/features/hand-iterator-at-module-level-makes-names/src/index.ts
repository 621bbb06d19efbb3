import { Function, KVStore } from "@plutolang/pluto";

const it = (l: string[]) => ({ [Symbol.iterator]() { let i = 0; return { next: () => (i < l.length ? { done: false as const, value: l[i++]! } : { done: true as const, value: undefined }) }; } });
const made: KVStore[] = []; for (const n of it(["x1", "x2"])) made.push(new KVStore(n));
new Function(async (k: string) => { for (const s of made) await s.get(k); }, { name: "f" });
