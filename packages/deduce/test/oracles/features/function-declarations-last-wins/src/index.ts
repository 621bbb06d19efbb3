import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function pick() { return a; }
{ function pick() { return c; } void pick; }
new Function(async (k: string) => { await ((pick as any)() === a ? b : b).get(k); }, { name: "f" });
