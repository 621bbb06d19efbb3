import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const x = [a, b]; const y = x.toSpliced(0, 1); void y;
new Function(async (k: string) => { await x[0]!.get(k); }, { name: "f" });
