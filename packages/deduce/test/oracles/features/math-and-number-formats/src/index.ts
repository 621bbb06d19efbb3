import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(`n-${Math.max(1, 255)}-${(255).toString(16)}-${Math.trunc(3.7)}-${Number(true)}`);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
