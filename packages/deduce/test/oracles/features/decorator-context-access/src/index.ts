import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
let acc: any; const reg = (_m: any, ctx: any) => { acc = ctx.access; };
class X { @reg s = a; }
new Function(async (k: string) => { await acc.get(new X()).get(k); }, { name: "f" });
