import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
async function* source(s: KVStore, keys: Iterable<string>) { for (const x of keys) yield { key: x, value: await s.get(x) }; }
const map = <A, B>(fn: (x: A) => B | Promise<B>) => async function* (it: AsyncIterable<A>) { for await (const x of it) yield await fn(x); };
const batch = (n: number) => async function* <T>(it: AsyncIterable<T>) { let buf: T[] = []; for await (const x of it) { buf.push(x); if (buf.length >= n) { yield buf; buf = []; } } if (buf.length) yield buf; };
const sink = (s: KVStore) => async (it: AsyncIterable<{ key: string }[]>) => { for await (const l of it) for (const { key } of l) await s.set(key, 1); };
const through = (x: any, ...fs: ((y: any) => any)[]) => fs.reduce((y, f) => f(y), x);
new Function(async (k: string) => { await through(source(a, new Set([k, k + 1])), map((x: any) => ({ ...x, key: x.key + "!" })), batch(2), sink(b)); }, { name: "f" });
new Function(async (k: string) => { void source(c, []); }, { name: "g" });
