import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P1 { set v(x: unknown) { void a.set("x", x); } } class Q1 extends P1 { go() { (this as any).v = 1; } }
new Function(async (k: string) => { new Q1().go(); }, { name: "f" });
