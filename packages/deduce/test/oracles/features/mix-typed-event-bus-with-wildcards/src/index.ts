import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
class Bus<M extends Record<string, unknown>> { private subs = new Map<keyof M | "*", Set<(p: any) => unknown>>(); on<E extends keyof M | "*">(e: E, fn: (p: any) => unknown) { let set = this.subs.get(e); if (!set) this.subs.set(e, (set = new Set())); set.add(fn); return this; } async emit<E extends keyof M>(e: E, p: M[E]) { for (const fn of [...(this.subs.get(e) ?? []), ...(this.subs.get("*") ?? [])]) await fn(p); } }
const bus = new Bus<{ put: { k: string }; look: { k: string } }>().on("put", ({ k }) => a.set(k, 1)).on("*", ({ k }) => b.set(k, 1));
const quiet = new Bus<{ look: string }>().on("look", (k) => c.get(k)).on("gone" as never, (k) => d.delete(k));
new Function(async (k: string) => { await bus.emit("put", { k }); }, { name: "f" });
new Function(async (k: string) => { await quiet.emit("look", k); }, { name: "g" });
