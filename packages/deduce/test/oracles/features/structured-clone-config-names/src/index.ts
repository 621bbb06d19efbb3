import { Function, KVStore } from "@plutolang/pluto";

const cfg = structuredClone({ name: "x1", nested: new Map([["k", 1]]) });
const s = new KVStore(cfg.name);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
