import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const via = <T>(x: T) => ({ x });
new Function(async (k: string) => { await via(a).x.get(k); await via(b).x.set(k, 1); }, { name: "f" });
