import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Locks { static #tail = new Map<KVStore, Promise<unknown>>(); static async with<T>(s: KVStore, fn: (s: KVStore) => Promise<T>) { const prev = Locks.#tail.get(s) ?? Promise.resolve(); const next = prev.then(() => fn(s)); Locks.#tail.set(s, next.catch(() => undefined)); return next; } }
new Function(async (k: string) => { await Locks.with(a, async (s) => { await s.set(k, await s.get(k)); }); }, { name: "f" });
new Function(async (k: string) => { await Locks.with(b, (s) => s.get(k)); }, { name: "g" });
