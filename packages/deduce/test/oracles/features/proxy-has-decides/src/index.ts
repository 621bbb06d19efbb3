import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const d = new KVStore("d");
const q: any = new Proxy({}, { has() { return false; } });
new Function(async (k: string) => { if ("s" in q) await d.get(k); else await a.get(k); }, { name: "f" });
