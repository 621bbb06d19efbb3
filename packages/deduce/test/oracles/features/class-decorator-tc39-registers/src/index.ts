import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const reg: Record<string, any> = {};
function service(n: string) { return (C: any, ctx: ClassDecoratorContext) => { reg[n] = C; void ctx.name; }; }
@service("x") class X { go(k: string) { return a.get(k); } }
@service("y") class Y { go(k: string) { return b.set(k, 1); } }
new Function(async (k: string) => { await new reg.x().go(k); await new reg.y().go(k); }, { name: "f" });
