import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const pick = (n: number) => { switch (true) { case n < 0: return c; case n > 10: { const s = b; return s; } case n === 5: return a; } };
new Function(async (k: string) => { await pick(5)!.get(k); }, { name: "f" });
