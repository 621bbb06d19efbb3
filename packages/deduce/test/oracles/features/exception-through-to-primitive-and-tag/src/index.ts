import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const v: any = { valueOf() { throw a; } };
new Function(async (k: string) => { try { void (v + 1); } catch (s: any) { await s.get(k); } }, { name: "f" });
