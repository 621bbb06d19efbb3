import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const o: any = { present: (x: unknown) => x };
new Function(async (k: string) => { o.missing?.(b.get(k)); await o.present?.(a.get(k)); o.missing?.[c.get(k)]; }, { name: "f" });
