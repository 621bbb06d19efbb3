import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
namespace A1.B1 { export const s = a; } namespace A1.C1 { export const t = b; }
new Function(async (k: string) => { await A1.B1.s.get(k); await A1.C1.t.set(k, 1); }, { name: "f" });
