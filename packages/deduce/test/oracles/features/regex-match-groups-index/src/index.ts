import { Function, KVStore } from "@plutolang/pluto";

const s = new KVStore("x-prod".match(/x-(\w+)/)![1]!);
new Function(async (k: string) => { await s.get(k); }, { name: "f" });
