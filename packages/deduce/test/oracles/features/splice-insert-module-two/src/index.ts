import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a]; l.splice(0, 0, b);
new Function(async (k: string) => { await l[0]!.get(k); await l[1]!.set(k, 1); }, { name: "f" });
