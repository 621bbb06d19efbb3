import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const o: any = { s: a, t: b };
delete o.t;
new Function(async (k: string) => { if ("s" in o) await o.s.get(k); if ("t" in o) await b.set(k, 1); if (typeof o.t === "undefined") await c.get(k); else await d.get(k); if (void 0 === o.t) void 0; }, { name: "f" });
