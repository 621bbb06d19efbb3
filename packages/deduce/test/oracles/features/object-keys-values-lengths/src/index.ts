import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const reg: Record<string, KVStore> = { one: a, two: b };
new Function(async (k: string) => { for (const n of Object.keys(reg)) if (n === "two") await reg[n]!.get(k); if (Object.values(reg).length > 2) await c.get(k); }, { name: "f" });
