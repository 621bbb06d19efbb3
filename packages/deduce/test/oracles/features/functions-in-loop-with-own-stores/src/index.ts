import { Function, KVStore } from "@plutolang/pluto";

for (const n of ["a", "b"]) { const s = new KVStore("s" + n); new Function(async (k: string) => s.get(k), { name: "f" + n }); }
