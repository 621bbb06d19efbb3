import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
function* inner(): any { const s = yield 0; yield s; }
function* outer(): any { yield* inner(); }
new Function(async (k: string) => { const it = outer(); it.next(); await it.next(b).value.get(k); }, { name: "f" });
