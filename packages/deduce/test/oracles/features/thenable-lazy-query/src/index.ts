import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Query { private ops: string[] = []; constructor(private s: KVStore) {} where(x: string) { this.ops.push(x); return this; } then(ok: any, no: any) { return this.s.get(this.ops.join()).then(ok, no); } }
new Function(async (k: string) => { await (new Query(a).where(k).where("x") as any); }, { name: "f" });
new Function(async (k: string) => { await (new Query(b).where(k) as any); new Query(c).where(k); }, { name: "g" });
