import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const a = new KVStore("a");
const m = new SageMaker("m", "img", { instanceType: "ml.m5.large", envs: Object.fromEntries(Object.entries({ a: 1, b: "x" }).map(([n, v]) => [n.toUpperCase(), v])) });
class Limiter { private last = Promise.resolve<unknown>(0); run<T>(fn: () => Promise<T>): Promise<T> { const p = this.last.then(fn, fn); this.last = p.catch(() => 0); return p; } }
class Client { readonly #l = new Limiter(); constructor(private ep: Pick<SageMaker, "invoke">, private cache?: KVStore) {} async ask(q: string) { const hit = await this.cache?.get(q); if (hit) return hit; const r = await this.#l.run(() => this.ep.invoke({ inputs: q })); await this.cache?.set(q, r); return r; } }
const client = new Client(m, a);
new Function(async (k: string) => { return client.ask(k); }, { name: "f" });
new Function(async (k: string) => { return a.get(k); }, { name: "g" });

