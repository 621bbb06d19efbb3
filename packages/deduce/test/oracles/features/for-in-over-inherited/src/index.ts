import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o: any = Object.create({ x: a });
new Function(async (k: string) => { for (const n in o) await o[n].get(k); }, { name: "f" });
