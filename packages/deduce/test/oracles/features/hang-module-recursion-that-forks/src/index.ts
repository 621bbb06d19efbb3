import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const r = (n: unknown): unknown => [r([n]), r([n, n])];
try { r(0); } catch {}
new Function(async (k: string) => { await a.get(k); }, { name: "f" });
