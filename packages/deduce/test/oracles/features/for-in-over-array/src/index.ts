import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const l = [a, b];
new Function(async (k: string) => { for (const i in l) await l[i as any]!.get(k); }, { name: "f" });
