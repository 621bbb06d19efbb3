import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const l = [a, b]; [l[0], l[1]] = [l[1]!, l[0]!]; await l[0]!.get(k); }, { name: "f" });
