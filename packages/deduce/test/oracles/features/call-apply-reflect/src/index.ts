import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
new Function(async (k: string) => { await KVStore.prototype.get.call(a, k); await KVStore.prototype.set.apply(b, [k, 1]); await Reflect.apply(c.delete, c, [k]); await (Function as any, globalThis.Function.prototype.call.call(d.get, d, k)); }, { name: "f" });
