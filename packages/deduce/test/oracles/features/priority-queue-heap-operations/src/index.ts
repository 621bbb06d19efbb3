import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class Heap<T> { #h: [number, T][] = []; push(p: number, v: T) { this.#h.push([p, v]); for (let i = this.#h.length - 1; i > 0; ) { const j = (i - 1) >> 1; if (this.#h[j]![0] <= this.#h[i]![0]) break; [this.#h[i], this.#h[j]] = [this.#h[j]!, this.#h[i]!]; i = j; } return this; } pop(): T | undefined { const top = this.#h[0]; const last = this.#h.pop(); if (this.#h.length && last) this.#h[0] = last; return top?.[1]; } }
new Function(async (k: string) => { const h = new Heap<KVStore>().push(2, b).push(1, a); await h.pop()!.get(k); await h.pop()!.get(k); }, { name: "f" });
