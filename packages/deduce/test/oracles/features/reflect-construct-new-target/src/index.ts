import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P { s = a; } class Q { who(this: any, k: string) { return this.s.get(k); } }
new Function(async (k: string) => { await (Reflect.construct(P, [], Q) as any).who(k); }, { name: "f" });
