import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const isStore = (x: unknown): x is KVStore => typeof x === "object" && x !== null && "get" in x;
new Function(async (k: string) => { if (isStore(a)) await a.get(k); else await b.get(k); }, { name: "f" });
