import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class R { s = a; } namespace R { export const x = 1; }
new Function(async (k: string) => { await new R().s.get(k); }, { name: "f" });
