import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore("ab".replace(/[ab]/g, (m, i) => (i ? m.toUpperCase() : "x")));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
