import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o: any = { get x() { void a.get("q"); return null; }, set x(v) { void b.set("q", v); } };
new Function(async (k: string) => { o.x ??= 1; }, { name: "f" });
