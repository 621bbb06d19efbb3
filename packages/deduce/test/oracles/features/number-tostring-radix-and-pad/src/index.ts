import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(`s-${(10).toString(16).padStart(3, "0")}`);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
