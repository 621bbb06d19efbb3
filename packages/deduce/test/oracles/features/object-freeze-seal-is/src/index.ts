import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
const o: any = Object.freeze({ s: a });
try { o.s = c; } catch {}
const p: any = Object.seal({ t: c }); p.t = b;
new Function(async (k: string) => { await o.s.get(k); await p.t.set(k, 1); if (Object.is(o.s, a) && Object.isFrozen(o)) void 0; else await d.get(k); }, { name: "f" });
