import { Function, KVStore } from "@plutolang/pluto";

const d1 = new Date(Date.UTC(2024, 0, 5)); 
const s = new KVStore("x-" + d1.toISOString().slice(0, 7));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
