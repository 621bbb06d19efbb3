import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class C { s = a; }
new Function(async (k: string) => { const x = new C(); await new (x.constructor as typeof C)().s.get(k); }, { name: "f" });
