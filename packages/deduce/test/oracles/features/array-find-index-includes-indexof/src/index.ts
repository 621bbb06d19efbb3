import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const l = [a, b];
new Function(async (k: string) => { await l[l.indexOf(b)]!.get(k); if (!l.includes(a)) await c.get(k); if (l.findIndex((s) => s === c) >= 0) await d.get(k); }, { name: "f" });
