import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b];
new Function(async (k: string) => { await l[l.indexOf(b)]!.get(k); }, { name: "f" });
