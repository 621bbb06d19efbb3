import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b];
new Function(async (k: string) => { l.reverse(); await l[0]!.get(k); }, { name: "f" });
