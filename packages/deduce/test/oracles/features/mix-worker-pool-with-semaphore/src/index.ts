import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Semaphore { #q: (() => void)[] = []; #n: number; constructor(n: number) { this.#n = n; } async acquire() { if (this.#n > 0) { this.#n--; return; } await new Promise<void>((ok) => this.#q.push(ok)); } release() { const next = this.#q.shift(); if (next) next(); else this.#n++; } async use<T>(fn: () => Promise<T>): Promise<T> { await this.acquire(); try { return await fn(); } finally { this.release(); } } }
const sem = new Semaphore(1);
new Function(async (k: string) => { await Promise.all([a, b].map((s, i) => sem.use(async () => s.get(k + i)))); }, { name: "f" });
