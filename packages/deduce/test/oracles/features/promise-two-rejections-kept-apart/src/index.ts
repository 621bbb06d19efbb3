import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { await new Promise((_, no) => no(a)).catch((s) => s.set(k, 1)); await new Promise((_, no) => no(b)).catch((s) => s.get(k)); }, { name: "f" });
