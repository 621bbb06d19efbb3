import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { k.replace(/./g, (m: string) => { void a.get(m); return m; }); JSON.parse("[1]", (_k, v) => { void b.set("q", 1); return v; }); JSON.stringify({ x: 1 }, (_k, v) => { void c.delete("q"); return v; }); }, { name: "f" });
