import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = { toJSON() { void a.get("x"); return {}; }, get [Symbol.toStringTag]() { void b.get("x"); return "X"; } };
new Function(async (k: string) => { JSON.stringify({ o }); }, { name: "f" });
