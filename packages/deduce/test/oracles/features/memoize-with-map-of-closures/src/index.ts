import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const memo = <A, R>(fn: (x: A) => R) => { const m = new Map<A, R>(); return (x: A) => { if (!m.has(x)) m.set(x, fn(x)); return m.get(x)!; }; };
const svc = memo((s: KVStore) => ({ read: (k: string) => s.get(k) }));
new Function(async (k: string) => { await svc(a).read(k); }, { name: "f" });
new Function(async (k: string) => { await svc(b).read(k); }, { name: "g" });
