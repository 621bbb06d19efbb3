import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
function never() { return b.get("x"); }
class Never { s = c; constructor() { void b.set("x", 1); } static init() { void d.get("x"); } }
const lazy = () => new Never();
new Function(async (k: string) => { await a.get(k); void lazy; void never; }, { name: "f" });
