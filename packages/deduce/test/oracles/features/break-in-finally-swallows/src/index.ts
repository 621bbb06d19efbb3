import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { for (;;) { try { throw 1; } finally { break; } } await a.get(k); }, { name: "f" });
