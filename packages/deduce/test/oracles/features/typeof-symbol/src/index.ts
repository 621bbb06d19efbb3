import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const S = Symbol("x");
new Function(async (k: string) => { if (typeof S === "symbol") await a.get(k); else await b.get(k); }, { name: "f" });
