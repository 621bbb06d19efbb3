import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function use(this: { s: KVStore }, op: "get" | "set", k: string) { return op === "get" ? this.s.get(k) : this.s.set(k, 1); }
const r = use.bind({ s: a }, "get"); const w = use.bind({ s: b }).bind(null as never, "set");
new Function(async (k: string) => { await r(k); await w(k); }, { name: "f" });
