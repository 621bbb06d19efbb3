import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const g1 = globalThis as any; if (!g1.held) g1.held = a;
new Function(async (k: string) => { await g1.held.get(k); }, { name: "f" });
