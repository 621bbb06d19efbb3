import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const like = { 0: a, 1: b, length: 2 };
new Function(async (k: string) => { await Array.prototype.slice.call(like, 1)[0].get(k); }, { name: "f" });
