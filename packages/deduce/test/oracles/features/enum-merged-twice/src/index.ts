import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
enum E { A = 1 } enum E { B = 2 }
new Function(async (k: string) => { if (E.A === 1 && E.B === 2) await a.get(k); else await b.get(k); }, { name: "f" });
