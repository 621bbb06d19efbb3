import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore("x-" + new Date(Date.UTC(2024, 0, 5)).toISOString().slice(0, 7));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
