import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const deps = new Map<any, KVStore[]>(); const Inject = (s: KVStore) => (t: any, _n: any, i: number) => { const l = deps.get(t) ?? []; l[i] = s; deps.set(t, l); };
class X { constructor(@Inject(a) private s: KVStore, @Inject(b) private u: KVStore) { void this.u; } go(k: string) { return this.s.get(k); } }
const make = (C: any) => new C(...deps.get(C)!);
new Function(async (k: string) => { await make(X).go(k); }, { name: "f" });
