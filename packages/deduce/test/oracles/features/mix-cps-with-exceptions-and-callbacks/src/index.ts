import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
type K<T> = (e: unknown, v?: T) => void;
const cps = <T>(fn: () => Promise<T>) => (k: K<T>) => { fn().then((v) => k(null, v), k); };
const series = (fs: ((k: K<unknown>) => void)[], done: K<unknown>) => { const step = (i: number, last?: unknown): void => { if (i === fs.length) return done(null, last); fs[i]!((e, v) => (e ? done(e) : step(i + 1, v))); }; step(0); };
new Function(async (k: string) => { await new Promise<void>((ok, no) => series([cps(() => a.get(k)), cps(() => b.set(k, 1))], (e) => (e ? no(e) : ok()))); }, { name: "f" });
