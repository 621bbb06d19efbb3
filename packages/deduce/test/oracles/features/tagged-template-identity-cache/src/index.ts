import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const seen = new Set<unknown>();
const tag = (s: TemplateStringsArray) => { const again = seen.has(s); seen.add(s); return again; };
new Function(async (k: string) => { let r = false; for (let i = 0; i < 2; i++) r = tag`x`; if (r) await a.get(k); }, { name: "f" });
