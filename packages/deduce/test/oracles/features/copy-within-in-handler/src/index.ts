import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const l = [a, b]; l.copyWithin(0, 1); await l[0]!.get(k); }, { name: "f" });
