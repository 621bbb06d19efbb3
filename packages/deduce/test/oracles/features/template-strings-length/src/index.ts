import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const tag = (s: TemplateStringsArray, ..._: unknown[]) => (s.length === 2 ? a : b);
new Function(async (k: string) => { await tag`x${1}y`.get(k); }, { name: "f" });
