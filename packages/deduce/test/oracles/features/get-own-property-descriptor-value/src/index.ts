import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o = { s: a, get t() { return b; } };
new Function(async (k: string) => { await Object.getOwnPropertyDescriptor(o, "s")!.value.get(k); await Object.getOwnPropertyDescriptor(o, "t")!.get!.call(o).set(k, 1); }, { name: "f" });
