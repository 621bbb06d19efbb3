import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const x = a;
function run(get = () => x) { var x = b; void x; return get(); }
new Function(async (k: string) => { await run().get(k); }, { name: "f" });
