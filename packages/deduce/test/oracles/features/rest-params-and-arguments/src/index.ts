import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function last(...xs: KVStore[]) { return xs[xs.length - 1]!; }
function second() { return arguments[1] as KVStore; }
new Function(async (k: string) => { await last(a, c, b).get(k); }, { name: "f" });
new Function(async (k: string) => { await (second as any)(a, c, b).set(k, 1); }, { name: "g" });
