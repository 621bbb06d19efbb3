import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const tag = (s: TemplateStringsArray) => (s.raw[0] === "x" ? a : b);
new Function(async (k: string) => { await tag`x`.get(k); }, { name: "f" });
