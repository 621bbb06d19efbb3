import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const fn = (x: unknown, y: unknown) => [x, y];
new Function(async (k: string) => { if (fn.length === 2) await a.get(k); else await b.get(k); }, { name: "f" });
