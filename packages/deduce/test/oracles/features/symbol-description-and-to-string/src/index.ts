import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(Symbol("x").description!);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
