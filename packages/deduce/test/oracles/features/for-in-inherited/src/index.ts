import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o: any = Object.create({ x: a }); o.y = b;
new Function(async (k: string) => { for (const n in o) await o[n].get(k); }, { name: "f" });
