import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const o1 = { get x() { void a.get("q"); return 1; } }, o2 = { get x() { void b.set("q", 1); return 1; } }, o3 = { get x() { void c.delete("q"); return 1; } };
new Function(async (k: string) => { Object.entries(o1); Object.values(o2); structuredClone(o3); }, { name: "f" });
