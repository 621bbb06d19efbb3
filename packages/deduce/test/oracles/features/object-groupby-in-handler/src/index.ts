import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const g = Object.groupBy([a, b], (s) => (s === a ? "x" : "y")); await g.y![0]!.get(k); }, { name: "f" });
