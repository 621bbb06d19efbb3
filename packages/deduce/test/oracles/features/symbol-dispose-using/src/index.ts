import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const res = (s: KVStore) => ({ s, [Symbol.dispose]() { void b.delete("x"); } });
const ares = (s: KVStore) => ({ s, async [Symbol.asyncDispose]() { await c.set("x", 1); } });
new Function(async (k: string) => { { using r = res(a); await r.s.get(k); } { await using r2 = ares(d); void r2; } }, { name: "f" });
