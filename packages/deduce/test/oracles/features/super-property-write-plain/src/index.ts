import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
class P {} class Q extends P { put() { (super.x as any) = b; return (this as any).x; } }
new Function(async (k: string) => { await new Q().put().set(k, 1); }, { name: "f" });
