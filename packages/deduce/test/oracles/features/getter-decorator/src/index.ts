import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const lazy = (_g: any, _ctx: any) => function (this: any) { return b; };
class X { @lazy get s(): any { return a; } }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
