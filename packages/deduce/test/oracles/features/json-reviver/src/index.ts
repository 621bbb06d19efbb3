import { Function, KVStore } from "@plutolang/pluto";

const l = JSON.parse('["a"]', (_k, v) => (typeof v === "string" ? v + "x" : v)) as string[];
const s = new KVStore(l[0]!);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
