import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Uow { #dirty = new Set<string>(); #id = new Map<string, unknown>(); constructor(private s: KVStore) {} async get(k: string) { if (!this.#id.has(k)) this.#id.set(k, await this.s.get(k)); return this.#id.get(k); } mark(k: string) { this.#dirty.add(k); } async [Symbol.asyncDispose]() { for (const k of this.#dirty) await this.s.set(k, this.#id.get(k)); } }
class ReadOnly { constructor(private s: KVStore) {} get = (k: string) => this.s.get(k); async [Symbol.asyncDispose]() {} }
new Function(async (k: string) => { await using u = new Uow(a); await u.get(k); u.mark(k); }, { name: "f" });
new Function(async (k: string) => { await using u = new ReadOnly(b); await u.get(k); }, { name: "g" });
