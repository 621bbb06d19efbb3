import { Function, KVStore } from "@plutolang/pluto";

class S { static n = 0; readonly kv = new KVStore(`s${++S.n}`); }
const x = new S(), y = new S();
new Function(async (k: string) => { await x.kv.get(k); }, { name: "f" });
new Function(async (k: string) => { await y.kv.set(k, 1); }, { name: "g" });
