import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { if (typeof 1n === "bigint") await a.get(k); if (typeof class {} === "function" && typeof KVStore === "function" && typeof a === "object") await b.get(k); else await c.get(k); }, { name: "f" });
