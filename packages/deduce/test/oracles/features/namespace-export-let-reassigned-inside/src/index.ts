import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
namespace N { export let s = a; export const set = (x: KVStore) => { s = x; }; }
N.set(b);
new Function(async (k: string) => { await N.s.get(k); }, { name: "f" });
