import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
new Function(async (k: string) => { void a.get(k); !b.get(k); typeof c.get(k); }, { name: "f" });
