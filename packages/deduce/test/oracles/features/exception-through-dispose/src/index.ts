import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { try { using r = { [Symbol.dispose]() { throw a; } }; void r; } catch (s: any) { await s.get(k); } }, { name: "f" });
