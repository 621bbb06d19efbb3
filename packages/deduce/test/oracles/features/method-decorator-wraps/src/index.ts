import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function audited(s: KVStore) { return function (m: any, _ctx: ClassMethodDecoratorContext) { return async function (this: any, ...args: any[]) { await s.set("log", 1); return m.apply(this, args); }; }; }
class X { @audited(b) go(k: string) { return a.get(k); } plain(k: string) { return c.get(k); } }
new Function(async (k: string) => { await new X().go(k); }, { name: "f" });
