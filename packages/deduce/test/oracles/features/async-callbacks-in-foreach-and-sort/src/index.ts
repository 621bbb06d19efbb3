import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { [a, b].forEach(async (s) => { await null; await s.get(k); }); }, { name: "f" });
