import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const c = new KVStore("c");
new Function(async (k: string) => { await Promise.resolve(a).then((s) => s.get(k), () => c.get(k)); }, { name: "f" });
