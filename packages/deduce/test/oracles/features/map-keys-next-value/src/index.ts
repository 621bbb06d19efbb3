import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const m = new Map([["x", a]]);
new Function(async (k: string) => { await m.get(m.keys().next().value!)!.get(k); }, { name: "f" });
