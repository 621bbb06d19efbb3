import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class P { get s() { return a; } } class Q extends P { declare x: number; constructor() { super(); Object.defineProperty(this, "s", { value: b }); } }
new Function(async (k: string) => { await new Q().s.get(k); }, { name: "f" });
