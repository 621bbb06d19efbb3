import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
(globalThis as any).held ??= a;
new Function(async (k: string) => { await (globalThis as any).held.get(k); }, { name: "f" });
