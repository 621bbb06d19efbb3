import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const swap = (_C: any, _ctx: any): any => class { go(k: string) { return b.get(k); } };
@swap class X { go(k: string) { return a.get(k); } }
new Function(async (k: string) => { await new X().go(k); }, { name: "f" });
