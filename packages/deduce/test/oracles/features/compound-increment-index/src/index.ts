import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b]; let i = 0; i += 1;
new Function(async (k: string) => { await l[i]!.get(k); }, { name: "f" });
