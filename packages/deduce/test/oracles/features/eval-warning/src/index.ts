import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await a.get(k); eval("1"); }, { name: "f" });
