import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
interface Plugin { name: string; setup(api: Api): void | Promise<void> }
class Api { readonly hooks: Record<string, ((k: string) => unknown)[]> = Object.create(null); on(h: string, fn: (k: string) => unknown) { (this.hooks[h] ??= []).push(fn); return () => { this.hooks[h] = this.hooks[h]!.filter((x) => x !== fn); }; } async fire(h: string, k: string) { for (const fn of this.hooks[h] ?? []) await fn(k); } }
class Host { readonly api = new Api(); constructor(...ps: Plugin[]) { for (const p of ps) p.setup(this.api); } }
const store = (s: KVStore, op: "get" | "set"): Plugin => ({ name: `store-${op}`, setup(api) { api.on("run", (k) => (op === "get" ? s.get(k) : s.set(k, 1))); const off = api.on("never", (k) => s.delete(k)); off(); } });
const h1 = new Host(store(a, "get"), store(b, "set")), h2 = new Host(store(c, "get"));
new Function(async (k: string) => { await h1.api.fire("run", k); }, { name: "f" });
new Function(async (k: string) => { await h2.api.fire("run", k); }, { name: "g" });
