import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const g = new Function(async (k: string) => { await a.get(k); return f.url(); }, "g");
const f: Function = new Function(async (k: string) => g.invoke(k), "f");
