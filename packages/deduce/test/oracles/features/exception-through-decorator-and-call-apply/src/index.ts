import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (k: string) => { try { (function (this: any) { throw this; }).call(a); } catch (s: any) { await s.get(k); } }, { name: "f" });
