import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const TOKENS = { Repo: Symbol("Repo"), Audit: Symbol("Audit"), Svc: Symbol("Svc") } as const;
class Container { #m = new Map<symbol, (c: Container) => unknown>(); #cache = new WeakMap<(c: Container) => unknown, unknown>(); constructor(private parent?: Container) {} bind<T>(t: symbol, f: (c: Container) => T) { this.#m.set(t, f); return this; } get<T>(t: symbol): T { const f = this.#m.get(t); if (!f) { if (this.parent) return this.parent.get<T>(t); throw new Error(String(t)); } if (!this.#cache.has(f)) this.#cache.set(f, f(this)); return this.#cache.get(f) as T; } child() { return new Container(this); } }
class Repo { constructor(protected s: KVStore) {} find = (k: string) => this.s.get(k); save(k: string) { return this.s.set(k, 1); } }
class Svc { constructor(private r: Repo, private au: Repo) {} async both(k: string) { await this.r.find(k); return this.au.find(k); } one(k: string) { return this.r.save(k); } }
const root = new Container().bind(TOKENS.Repo, () => new Repo(a)).bind(TOKENS.Audit, () => new Repo(b)).bind(TOKENS.Svc, (x) => new Svc(x.get(TOKENS.Repo), x.get(TOKENS.Audit)));
const child = root.child().bind(TOKENS.Svc, (x) => new Svc(new Repo(c), x.get(TOKENS.Audit)));
new Function(async (k: string) => { await root.get<Svc>(TOKENS.Svc).both(k); }, { name: "f" });
new Function(async (k: string) => { await child.get<Svc>(TOKENS.Svc).one(k); }, { name: "g" });
