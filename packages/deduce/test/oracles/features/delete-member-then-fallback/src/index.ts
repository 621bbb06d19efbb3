import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { s?: KVStore = a; }
const x = new C(); delete x.s; 
new Function(async (k: string) => { await (x.s ?? b).get(k); }, { name: "f" });
