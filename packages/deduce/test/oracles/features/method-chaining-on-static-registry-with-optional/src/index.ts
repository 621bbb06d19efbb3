import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class R { static #m: Record<string, (k: string) => unknown> = {}; static add(n: string, fn: (k: string) => unknown) { this.#m[n] = fn; return this; } static run(n: string, k: string) { return this.#m[n]?.(k); } }
R.add("x", (k) => a.get(k)).add("y", (k) => b.set(k, 1));
new Function(async (k: string) => { await R.run("y", k); }, { name: "f" });
