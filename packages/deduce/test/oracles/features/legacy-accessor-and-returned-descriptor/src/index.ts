import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const d = new KVStore("d");
const W = (_t: any, _n: string, d: PropertyDescriptor): any => ({ ...d, get: () => b });
class X { @W get s() { return a; } }
new Function(async (k: string) => { await new X().s.get(k); }, { name: "f" });
