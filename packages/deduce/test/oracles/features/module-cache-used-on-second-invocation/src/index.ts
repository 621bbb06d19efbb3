import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let cached: KVStore | undefined;
new Function(async (k: string) => { if (cached) await cached.delete(k); else await a.get(k); cached = b; }, { name: "f" });
