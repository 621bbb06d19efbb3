import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
namespace N { export const s = a; export const t = N.s; }
new Function(async (k: string) => { await N.t.get(k); }, { name: "f" });
