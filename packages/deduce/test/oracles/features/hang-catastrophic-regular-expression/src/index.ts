import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const m = /^(a+)+$/.test("a".repeat(29) + "b");
new Function(async (k: string) => { await a.get(k); void m; }, { name: "f" });
