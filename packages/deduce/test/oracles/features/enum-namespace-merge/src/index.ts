import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
enum E { A } namespace E { export const s = b; }
new Function(async (k: string) => { await E.s.get(k); }, { name: "f" });
