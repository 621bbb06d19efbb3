import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
type Ob<T> = { next(x: T): void; done?(): void };
class Obs<T> { constructor(private sub: (o: Ob<T>) => () => void) {} subscribe(o: Ob<T> | ((x: T) => void)) { return this.sub(typeof o === "function" ? { next: o } : o); } pipe<U>(op: (o: Obs<T>) => Obs<U>) { return op(this); } static from<T>(l: Iterable<T>) { return new Obs<T>((o) => { for (const x of l) o.next(x); o.done?.(); return () => {}; }); } }
const mapO = <T, U>(fn: (x: T) => U) => (o: Obs<T>) => new Obs<U>((s) => o.subscribe({ next: (x) => s.next(fn(x)), done: () => s.done?.() }));
new Function(async (k: string) => { await new Promise<void>((ok) => Obs.from([a]).pipe(mapO((s) => ({ put: () => s.set(k, 1) }))).subscribe({ next: (x) => void x.put(), done: () => { void b.get(k).then(() => ok()); } })); }, { name: "f" });
