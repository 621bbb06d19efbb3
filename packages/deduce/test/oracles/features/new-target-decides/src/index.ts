import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
class Base { s: KVStore; constructor() { this.s = new.target === Base ? a : b; } }
class Sub extends Base {}
function Legacy(this: any) { if (!new.target) return new (Legacy as any)(); this.s = c; }
new Function(async (k: string) => { await new Base().s.get(k); await new Sub().s.set(k, 1); }, { name: "f" });
new Function(async (k: string) => { await (Legacy as any)().s.delete(k); }, { name: "g" });
