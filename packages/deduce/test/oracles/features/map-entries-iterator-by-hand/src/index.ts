import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { const m = new Map([["x", a]]); const it = m.entries(); const { value: [, s] } = it.next() as any; await s.get(k); }, { name: "f" });
