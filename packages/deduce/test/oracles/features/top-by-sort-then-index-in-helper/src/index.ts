import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const top = <T,>(l: T[], by: (x: T) => number): T => [...l].sort((x, y) => by(y) - by(x))[0]!;
new Function(async (k: string) => { await top([{ s: a, n: 1 }, { s: b, n: 2 }], (x) => x.n).s.get(k); }, { name: "f" });
