import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const s = process.env.MODE === "x" ? a : b; await s.get(k); }, { name: "f" });
