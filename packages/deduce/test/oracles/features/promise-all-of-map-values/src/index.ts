import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const m = new Map([["x", a], ["y", b]]); await Promise.all([...m.values()].map(async (s) => s.get(k))); }, { name: "f" });
