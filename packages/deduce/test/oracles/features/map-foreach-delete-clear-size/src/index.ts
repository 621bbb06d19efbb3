import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const m = new Map<string, KVStore>([["x", a], ["y", b]]); m.delete("y"); const n = new Map([["z", c]]); n.clear();
new Function(async (k: string) => { m.forEach((s, key, all) => { if (all.size === 1 && key === "x") void s.get(k); else void d.get(k); }); for (const [, s] of n) await s.get(k); }, { name: "f" });
