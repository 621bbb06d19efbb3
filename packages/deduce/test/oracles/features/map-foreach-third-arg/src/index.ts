import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const d = new KVStore("d");
const m = new Map([["x", a]]);
new Function(async (k: string) => { m.forEach((s, _key, all) => { if (all.size === 1) void s.get(k); else void d.get(k); }); }, { name: "f" });
