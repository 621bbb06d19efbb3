import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
namespace N { export const s = a; } namespace N { export const use = (k: string) => s.get(k); }
new Function(async (k: string) => { await N.use(k); }, { name: "f" });
