import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
class V { readonly to = new Set<V>(); constructor(readonly s: KVStore) {} link(...v: V[]) { v.forEach((x) => this.to.add(x)); return this; } }
const [va, vb, vc, vd] = [a, b, c, d].map((s) => new V(s)) as [V, V, V, V]; va.link(vb); vb.link(vc, va); vd.link(va);
async function* bfs(start: V) { const q = [start], seen = new Set(q); for (let v = q.shift(); v; v = q.shift()) { yield v.s; for (const n of v.to) if (!seen.has(n)) { seen.add(n); q.push(n); } } }
new Function(async (k: string) => { for await (const s of bfs(va)) await s.get(k); }, { name: "f" });
