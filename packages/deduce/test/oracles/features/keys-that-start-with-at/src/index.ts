import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const o: Record<string, KVStore> = { "@users": a };
new Function(async (k: string) => { for (const s of Object.values(o)) await s.get(k); }, { name: "f" });
