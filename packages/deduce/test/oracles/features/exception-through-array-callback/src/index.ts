import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { try { [1].forEach(() => { throw a; }); } catch (s: any) { await s.get(k); } }, { name: "f" });
