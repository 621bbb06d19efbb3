import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
(Symbol as any).metadata ??= Symbol("Symbol.metadata");
const mark = (s: KVStore) => (_m: any, ctx: any) => { ctx.metadata[ctx.name] = s; };
class X { @mark(a) go() {} }
new Function(async (k: string) => { await ((X as any)[Symbol.metadata].go as KVStore).get(k); void b; }, { name: "f" });
