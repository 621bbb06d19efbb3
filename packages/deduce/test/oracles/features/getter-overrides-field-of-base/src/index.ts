import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
class P { get s() { return a; } } class Q extends P { use(k: string) { return this.s.get(k); } }
class R extends Q { override get s() { return super.s; } }
new Function(async (k: string) => { await new R().use(k); }, { name: "f" });
