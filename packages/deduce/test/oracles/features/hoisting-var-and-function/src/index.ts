import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
new Function(async (k: string) => { await helper(k); { function inner() { return b; } } var s; for (var i = 0; i < 1; i++) { var s = b; } await s!.set(k, 1); }, { name: "f" });
async function helper(k: string) { return late.get(k); }
var late = a;
