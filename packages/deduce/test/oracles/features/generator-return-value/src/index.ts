import { Function, KVStore } from "@plutolang/pluto";
const c = new KVStore("c");
function* g1(): any { yield 1; }
new Function(async (k: string) => { const it = g1(); it.next(); await it.return(c).value.delete(k); }, { name: "f" });
