import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l: KVStore[] = []; l[3] = b; 
new Function(async (k: string) => { if (l.length === 4) await l[3]!.get(k); if (l[0]) await a.get(k); }, { name: "f" });
