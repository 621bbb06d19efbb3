import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const items = [{ t: "x", s: a }, { t: "y", s: b }];
const m = Map.groupBy(items, (i) => i.t); const o = Object.groupBy(items, (i) => i.t);
new Function(async (k: string) => { for (const i of m.get("x")!) await i.s.get(k); }, { name: "f" });
new Function(async (k: string) => { for (const i of o.y!) await i.s.set(k, 1); }, { name: "g" });
