import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore(["c1", "a1", "b1"].sort((x, y) => x.localeCompare(y))[0]!);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
