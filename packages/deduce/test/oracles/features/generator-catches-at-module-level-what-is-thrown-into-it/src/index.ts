import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
let kept: KVStore | undefined;
function* waits() { try { yield 1; } catch (thrown) { kept = thrown as KVStore; } }
const waiting = waits();
waiting.next();
waiting.throw(a);
new Function(async (k: string) => { await kept?.get(k); }, { name: "f" });
