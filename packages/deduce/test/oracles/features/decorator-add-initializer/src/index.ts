import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const reg = (_m: any, ctx: any) => { ctx.addInitializer(function (this: any) { this.init = b; }); };
class X { @reg go() { return 1; } }
new Function(async (k: string) => { await (new X() as any).init.set(k, 1); }, { name: "f" });
