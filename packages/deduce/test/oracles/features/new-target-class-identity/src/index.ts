import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class B1 { s: KVStore; constructor() { this.s = new.target === B1 ? a : b; } }
new Function(async (k: string) => { await new B1().s.get(k); }, { name: "f" });
