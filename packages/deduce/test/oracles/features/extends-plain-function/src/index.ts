import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
function B1(this: any) { this.s = b; }
class D extends (B1 as any) {}
new Function(async (k: string) => { await (new D() as any).s.get(k); }, { name: "f" });
