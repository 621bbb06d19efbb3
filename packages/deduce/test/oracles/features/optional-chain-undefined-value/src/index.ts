import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const c = new KVStore("c");
const o: any = { z: undefined };
new Function(async (k: string) => { o.z?.x(c.get(k)); await a.get(k); }, { name: "f" });
