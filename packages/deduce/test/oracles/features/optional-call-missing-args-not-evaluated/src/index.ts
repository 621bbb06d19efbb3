import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o: any = { p: 1 };
new Function(async (k: string) => { o.missing?.(b.get(k)); await a.get(k); }, { name: "f" });
