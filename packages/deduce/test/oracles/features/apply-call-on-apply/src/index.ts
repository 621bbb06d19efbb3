import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
function go(this: KVStore, k: string) { return this.get(k); }
new Function(async (k: string) => { await globalThis.Function.prototype.apply.call(go, a, [k]); }, { name: "f" });
