import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
namespace N { export const t = 1; } namespace N { export const s = a; }
new Function(async (k: string) => { await N.s.get(k); }, { name: "f" });
