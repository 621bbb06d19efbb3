import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let n = 0;
new Function(async (k: string) => { n++; if (n > 2) await b.get(k); else await a.get(k); }, { name: "f" });
