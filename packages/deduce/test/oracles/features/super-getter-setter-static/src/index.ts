import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class P { static get s() { return a; } _t: any; set t(x: KVStore) { this._t = x; } get t() { return this._t; } static mk(k: string) { return this.s.get(k); } }
class Q extends P { static override get s() { return super.s; } override set t(x: KVStore) { super.t = x; } override get t() { return super.t; } static override mk(k: string) { return super.mk(k); } }
new Function(async (k: string) => { await Q.mk(k); const q = new Q(); q.t = b; await q.t.set(k, 1); }, { name: "f" });
