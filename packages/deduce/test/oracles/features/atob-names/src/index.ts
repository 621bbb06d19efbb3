import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(atob("YWI="));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
