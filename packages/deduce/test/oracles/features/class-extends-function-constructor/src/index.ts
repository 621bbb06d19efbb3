import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
function Base(this: any, s: KVStore) { this.s = s; }
Base.prototype.go = function (k: string) { return this.s.get(k); };
class D extends (Base as any) { constructor() { super(b); } }
new Function(async (k: string) => { await (new D() as any).go(k); }, { name: "f" });
