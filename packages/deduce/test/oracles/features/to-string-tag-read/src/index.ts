import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const o = { get [Symbol.toStringTag]() { void b.get("x"); return "X"; } };
new Function(async (k: string) => { Object.prototype.toString.call(o); }, { name: "f" });
