import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const lazy = (g: any, ctx: any) => { ctx.addInitializer(function (this: any) { this.init = b; }); return function (this: any) { return g.call(this); }; };
class X { init?: KVStore; @lazy get s() { return a; } }
new Function(async (k: string) => { const x = new X(); await x.s.get(k); await x.init!.set(k, 1); }, { name: "f" });
