import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const { x, ...rest } = { x: a, y: b };
new Function(async (k: string) => { for (const s of Object.values(rest)) await s.get(k); void x; }, { name: "f" });
