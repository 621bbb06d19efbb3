import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function pick() { try { return a; } finally { return b; } }
new Function(async (k: string) => { await pick().get(k); }, { name: "f" });
