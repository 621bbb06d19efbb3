import { Function, KVStore } from "@plutolang/pluto";
const c = new KVStore("c");
new Function(async (k: string) => { for (const s of ([[[c]]] as any).flat(Infinity)) await s.get(k); }, { name: "f" });
