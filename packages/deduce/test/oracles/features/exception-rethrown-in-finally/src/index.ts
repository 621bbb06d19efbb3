import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { try { try { throw a; } finally { throw b; } } catch (s: any) { await s.get(k); } }, { name: "f" });
