import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l: any = [a];
new Function(async (k: string) => { if (Array.isArray(l)) await l[0].get(k); else await b.get(k); }, { name: "f" });
