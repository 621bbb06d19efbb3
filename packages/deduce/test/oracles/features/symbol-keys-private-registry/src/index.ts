import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const S = Symbol("s"), T = Symbol.for("t");
const o = { [S]: a, [T]: b, [Symbol("s")]: c };
new Function(async (k: string) => { await o[S].get(k); await (o as any)[Symbol.for("t")].set(k, 1); }, { name: "f" });
