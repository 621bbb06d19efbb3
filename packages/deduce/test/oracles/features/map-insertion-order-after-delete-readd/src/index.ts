import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const m = new Map([["x", a], ["y", b]]); m.delete("x"); m.set("x", a);
new Function(async (k: string) => { await [...m.values()][0]!.get(k); }, { name: "f" });
