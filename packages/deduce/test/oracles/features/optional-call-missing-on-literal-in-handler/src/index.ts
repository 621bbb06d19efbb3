import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const o: any = { p: 1 }; o.missing?.(b.get(k)); await a.get(k); }, { name: "f" });
