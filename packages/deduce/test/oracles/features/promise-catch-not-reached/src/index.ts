import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { await Promise.resolve(a).then((s) => s.get(k)).catch(() => 0); await Promise.resolve(1).catch(() => b.get(k)); }, { name: "f" });
