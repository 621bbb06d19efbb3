import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = { s: a, get me() { return this.s; } };
new Function(async (k: string) => { await Reflect.get(o, "me", { s: b }).get(k); }, { name: "f" });
