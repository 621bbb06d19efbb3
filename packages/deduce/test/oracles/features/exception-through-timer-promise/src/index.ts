import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await new Promise((_, no) => setTimeout(() => no(a), 1)).catch((s) => s.get(k)); }, { name: "f" });
