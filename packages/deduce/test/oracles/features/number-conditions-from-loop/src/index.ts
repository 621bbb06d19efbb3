import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let n = 0; for (let i = 0; i < 5; i++) n += i;
new Function(async (k: string) => { if (n === 10) await a.get(k); else await b.get(k); }, { name: "f" });
