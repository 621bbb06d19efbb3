import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const s = new KVStore("x" + Object.keys({ b: 1, 1: 1, a: 1 })[0]);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
