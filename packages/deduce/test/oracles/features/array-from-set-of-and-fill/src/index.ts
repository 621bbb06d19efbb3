import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { await Array.from(new Set([a]), (s) => ({ s }))[0]!.s.get(k); await Array.of(b)[0]!.get(k); for (const s of new Array<KVStore>(2).fill(c)) await s.get(k); }, { name: "f" });
