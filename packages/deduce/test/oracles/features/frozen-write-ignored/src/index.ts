import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const o: any = Object.freeze({ s: a }); try { o.s = b; } catch {}
new Function(async (k: string) => { await o.s.get(k); }, { name: "f" });
