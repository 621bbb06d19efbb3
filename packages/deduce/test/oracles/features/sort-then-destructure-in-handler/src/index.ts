import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { const [best] = [{ s: a, n: 1 }, { s: b, n: 2 }].sort((x, y) => y.n - x.n); await best!.s.get(k); }, { name: "f" });
