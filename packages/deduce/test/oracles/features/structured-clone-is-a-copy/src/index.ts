import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = { on: true }; const copy = structuredClone(o); copy.on = false;
new Function(async (k: string) => { if (o.on) await a.get(k); else await b.get(k); }, { name: "f" });
