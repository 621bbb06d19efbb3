import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const withLog = (log: KVStore) => <T extends (this: any, ...x: any[]) => any>(m: T, ctx: ClassMethodDecoratorContext) => async function (this: any, ...x: any[]) { const r = await m.apply(this, x); await log.set(String(ctx.name), 1); return r; };
type C<T = {}> = new (...x: any[]) => T;
const Cached = <T extends C<{ load(k: string): any }>>(Base: T) => { abstract class X extends Base { #c = new Map<string, unknown>(); async cached(k: string) { if (!this.#c.has(k)) this.#c.set(k, await this.load(k)); return this.#c.get(k); } } return X as unknown as T & C<{ cached(k: string): Promise<unknown> }>; };
class A1 { constructor(protected s: KVStore) {} @withLog(b) load(k: string) { return this.s.get(k); } }
class A2 extends A1 { override load(k: string) { return this.s.get(k + "!"); } }
const one = new (Cached(A1))(a), two = new (Cached(A2))(c);
new Function(async (k: string) => { await one.cached(k); }, { name: "f" });
new Function(async (k: string) => { await two.cached(k); }, { name: "g" });
