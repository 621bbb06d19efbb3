import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
enum E { A = 1 } namespace E { export const f = 1; }
new Function(async (k: string) => { if (E.A === 1) await a.get(k); else await b.get(k); }, { name: "f" });
