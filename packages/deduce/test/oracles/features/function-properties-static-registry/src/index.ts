import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function make(k: string) { return make.cache.get(k); }
make.cache = a; make.other = b;
new Function(async (k: string) => { await make(k); }, { name: "f" });
