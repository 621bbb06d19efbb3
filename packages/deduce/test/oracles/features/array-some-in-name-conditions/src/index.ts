import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore([1, 2, 3].some((x) => x > 2) && ![1].every((x) => x > 1) ? "y" : "n");
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
