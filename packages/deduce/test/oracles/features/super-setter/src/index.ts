import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
class P { _t: any; set t(x: KVStore) { this._t = x; } get t() { return this._t; } }
class Q extends P { override set t(x: KVStore) { super.t = x; } override get t() { return super.t; } }
new Function(async (k: string) => { const q = new Q(); q.t = b; await q.t.set(k, 1); }, { name: "f" });
