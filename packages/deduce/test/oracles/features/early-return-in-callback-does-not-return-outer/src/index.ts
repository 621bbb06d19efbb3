import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { [1].forEach(() => { return; }); await a.get(k); const r = () => { if (1) return b; return c; }; await r().get(k); }, { name: "f" });
