import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
(globalThis as any).theStore = a; 
new Function(async (k: string) => { await (globalThis as any).theStore.get(k); }, { name: "f" });
