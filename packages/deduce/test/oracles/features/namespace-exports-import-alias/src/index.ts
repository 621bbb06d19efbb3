import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
namespace I { export const s = a; } namespace Api { export import s = I.s; }
new Function(async (k: string) => { await Api.s.get(k); }, { name: "f" });
