import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const v1: any = { toString() { void a.get("q"); return "z"; } }, v2: any = { toString() { void b.set("q", 1); return "z"; } }, v3: any = { toString() { void c.delete("q"); return "z"; } };
new Function(async (k: string) => { void ("x" + v1); void [v2].join(); void (v3 in {}); }, { name: "f" });
