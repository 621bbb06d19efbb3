import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
class P { static s: KVStore = a; static make() { return new this(); } get store() { return (this.constructor as typeof P).s; } }
class Q extends P { static override s = b; }
new Function(async (k: string) => { await Q.make().store.get(k); }, { name: "f" });
