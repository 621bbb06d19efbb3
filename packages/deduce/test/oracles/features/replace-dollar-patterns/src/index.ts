import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const s = new KVStore("a-b".replace(/(\w)-(\w)/, "$2-$1"));
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
