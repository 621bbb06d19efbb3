import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function find(l: { n: string; s: KVStore }[], n: string) { for (const { n: m, s } of l) { if (m !== n) continue; return s; } return b; }
new Function(async (k: string) => { await find([{ n: "x", s: c }, { n: "y", s: a }], "y").get(k); }, { name: "f" });
