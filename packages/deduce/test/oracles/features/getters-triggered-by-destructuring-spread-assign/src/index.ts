import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const o1 = { get x() { void a.get("q"); return 1; } }, o2 = { get x() { void b.set("q", 1); return 1; } }, o3 = { get x() { void c.delete("q"); return 1; } }, o4 = { get x() { void d.get("q"); return 1; } };
new Function(async (k: string) => { const { x } = o1; void x; void { ...o2 }; Object.assign({}, o3); JSON.stringify(o4); }, { name: "f" });
