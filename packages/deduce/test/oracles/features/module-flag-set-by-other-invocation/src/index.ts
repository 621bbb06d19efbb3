import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let warm = false;
new Function(async (k: string) => { if (warm) await b.get(k); else await a.get(k); warm = true; }, { name: "f" });
