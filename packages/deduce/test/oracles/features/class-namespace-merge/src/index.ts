import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class R {} namespace R { export const s = a; }
new Function(async (k: string) => { await R.s.get(k); }, { name: "f" });
