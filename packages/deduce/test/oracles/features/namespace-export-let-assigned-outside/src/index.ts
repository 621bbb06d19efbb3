import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
namespace N { export let s = a; export const use = (k: string) => s.get(k); }
N.s = b;
new Function(async (k: string) => { await N.use(k); }, { name: "f" });
