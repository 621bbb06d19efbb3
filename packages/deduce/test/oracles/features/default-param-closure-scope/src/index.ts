import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const x = a;
function run(k: string, get = () => x) { var x = b; void x; return get().get(k); }
new Function(async (k: string) => { await run(k); }, { name: "f" });
