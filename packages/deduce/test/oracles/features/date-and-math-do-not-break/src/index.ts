import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { await (Math.random() > 0.5 ? a : b).get(k + Date.now() + performance.now()); }, { name: "f" });
