import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
function P1(this: any, s: KVStore) { this.s = s; } P1.prototype.go = function (k: string) { return this.s.get(k); };
function Q1(this: any, s: KVStore) { (P1 as any).call(this, s); } Q1.prototype = Object.create(P1.prototype); Q1.prototype.constructor = Q1;
new Function(async (k: string) => { await new (Q1 as any)(a).go(k); }, { name: "f" });
