import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Chan<T> { #buf: T[] = []; #wait: ((x: T) => void)[] = []; send(x: T) { const w = this.#wait.shift(); if (w) w(x); else this.#buf.push(x); } recv(): Promise<T> { const x = this.#buf.shift(); return x !== undefined ? Promise.resolve(x) : new Promise((ok) => this.#wait.push(ok)); } async *[Symbol.asyncIterator]() { for (;;) yield await this.recv(); } }
new Function(async (k: string) => { const ch = new Chan<(() => Promise<unknown>) | null>(); const done = (async () => { for await (const job of ch) { if (!job) break; await job(); } })(); ch.send(() => a.get(k)); ch.send(() => b.set(k, 1)); ch.send(null); await done; }, { name: "f" });
