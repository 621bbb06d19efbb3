import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { let s = ""; for (let i = 0; i < 60; i++) s += "x"; if (s.length === 60) await a.get(k); }, { name: "f" });
