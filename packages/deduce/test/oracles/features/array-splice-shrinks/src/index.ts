import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const l = [a, b, c]; l.splice(1, 2);
new Function(async (k: string) => { if (l.length === 1) await a.get(k); else await d.get(k); }, { name: "f" });
