import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const uncurry = (fn: any) => globalThis.Function.prototype.call.bind(fn); 
const go = uncurry(function (this: KVStore, k: string) { return this.get(k); });
new Function(async (k: string) => { await go(a, k); }, { name: "f" });
