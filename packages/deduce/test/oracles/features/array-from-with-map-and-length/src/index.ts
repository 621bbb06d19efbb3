import { Function, KVStore } from "@plutolang/pluto";

const l = Array.from({ length: 2 }, (_, i) => new KVStore("s" + i));
new Function(async (k: string) => { for (const s of l) await s.get(k); }, { name: "f" });
