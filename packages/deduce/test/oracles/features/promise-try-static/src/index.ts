import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { await (Promise as any).try((s: KVStore) => s.get(k), a); }, { name: "f" });
