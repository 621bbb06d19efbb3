import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const o = { [Symbol.toPrimitive](h: string) { void (h === "number" ? a.get("x") : b.set("x", 1)); return 1; } };
const p = { valueOf() { void c.get("x"); return 1; }, toString() { void d.get("x"); return "1"; } };
new Function(async (k: string) => { void +o; void `${o}`; }, { name: "f" });
new Function(async (k: string) => { void (p as any * 1); void `${p}`; }, { name: "g" });
