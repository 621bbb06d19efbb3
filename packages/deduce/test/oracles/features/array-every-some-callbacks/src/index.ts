import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
new Function(async (k: string) => { [a, b].every((s) => { void s.get(k); return true; }); [c, d].some(() => true); }, { name: "f" });
