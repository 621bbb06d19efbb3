import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class D1 extends Date { s = a; } class R1 extends RegExp { s = b; constructor() { super("x"); } }
new Function(async (k: string) => { await new D1().s.get(k); await new R1().s.get(k); }, { name: "f" });
