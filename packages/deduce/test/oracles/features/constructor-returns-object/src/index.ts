import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class C { s = a; constructor() { return { s: b } as any; } }
new Function(async (k: string) => { await new C().s.get(k); }, { name: "f" });
