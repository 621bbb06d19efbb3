import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const d = new KVStore("d");
const m = new Map([["x", a], ["y", b]]); m.delete("y");
new Function(async (k: string) => { if (m.size === 1) await a.get(k); else await d.get(k); }, { name: "f" });
