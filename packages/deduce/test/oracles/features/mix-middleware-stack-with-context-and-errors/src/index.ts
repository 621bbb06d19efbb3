import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
type Ctx = { k: string; s?: KVStore; out?: unknown }; type Mw = (c: Ctx, next: () => Promise<void>) => Promise<void>;
class App { private mws: Mw[] = []; use(...m: Mw[]) { this.mws.push(...m); return this; } handler() { const run = (i: number, c: Ctx): Promise<void> => (this.mws[i] ? this.mws[i]!(c, () => run(i + 1, c)) : Promise.resolve()); return async (k: string) => { const c: Ctx = { k }; await run(0, c); return c.out; }; } }
class Denied extends Error { constructor(readonly audit: KVStore) { super("denied"); } }
const audit: Mw = async (c, next) => { try { await next(); } catch (e) { if (e instanceof Denied) await e.audit.set(c.k, "denied"); else throw e; } };
const inject = (s: KVStore): Mw => async (c, next) => { c.s = s; await next(); };
new Function(new App().use(audit, inject(a), async (c, n) => { c.out = await c.s!.get(c.k); await n(); throw new Denied(b); }).handler(), { name: "f" });
new Function(new App().use(audit).use(inject(c)).use(async (x) => { await x.s!.delete(x.k); throw new Denied(b); }).handler(), { name: "g" });
