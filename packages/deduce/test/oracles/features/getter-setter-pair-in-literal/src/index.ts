import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = { _s: a, get s() { return this._s; }, set s(x) { this._s = x; } };
o.s = b;
new Function(async (k: string) => { await o.s.get(k); }, { name: "f" });
