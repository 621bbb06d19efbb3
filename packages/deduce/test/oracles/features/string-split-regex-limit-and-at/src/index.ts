import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore("a1,b1;c1".split(/[,;]/, 2).at(-1)!);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
