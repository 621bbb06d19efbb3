import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
interface Ev { type: "put" | "drop"; key: string }
abstract class Aggregate { #pending: Ev[] = []; protected constructor(protected readonly log: KVStore) {} protected raise(e: Ev) { this.#pending.push(e); this.apply(e); } protected abstract apply(e: Ev): void; *drain(): Generator<Ev, number> { let n = 0; while (this.#pending.length) { yield this.#pending.shift()!; n++; } return n; } async flush() { for (const e of this.drain()) await this.log.set(e.key, e.type); } async load(k: string) { const e = (await this.log.get(k)) as Ev | undefined; if (e) this.apply(e); return this; } }
class Cart extends Aggregate { state: Record<string, number> = {}; static open(s: KVStore) { return new this(s); } put(k: string) { this.raise({ type: "put", key: k }); return this; } protected apply({ key, type }: Ev) { switch (type) { case "put": this.state[key] = (this.state[key] ?? 0) + 1; break; case "drop": delete this.state[key]; } } }
const registry = new Map<string, () => Cart>([["main", () => Cart.open(a)], ["other", () => Cart.open(b)]]);
new Function(async (k: string) => { const cart = await registry.get("main")!().load(k); await cart.put(k).flush(); }, { name: "writer" });
new Function(async (k: string) => { await registry.get("main")!().load(k); }, { name: "reader" });
new Function(async (k: string) => { const drop = b.delete.bind(b); await [k].map(drop)[0]; }, { name: "purge" });
