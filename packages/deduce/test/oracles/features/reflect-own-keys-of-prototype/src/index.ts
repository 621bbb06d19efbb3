import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class C { s = a; go(k: string) { return this.s.get(k); } }
new Function(async (k: string) => { const c1: any = new C(); for (const n of Reflect.ownKeys(C.prototype)) if (n !== "constructor") await c1[n](k); }, { name: "f" });
