import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const v1: any = { valueOf() { void a.get("q"); return 1; } }, v2: any = { toString() { void b.set("q", 1); return "z"; } }, v3: any = { valueOf() { void c.delete("q"); return 1; } }, v4: any = { toString() { void d.get("q"); return "z"; } };
new Function(async (k: string) => { void (v1 < 2); const o: any = {}; o[v2] = 1; void (v3 == 1); void String(v4); }, { name: "f" });
