import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const inject = (_v: undefined, _c: any) => (_i: unknown) => b;
class X { @inject s: any = 1; }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
