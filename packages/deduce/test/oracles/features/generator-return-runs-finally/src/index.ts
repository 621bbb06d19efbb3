import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
function* g1(): any { try { yield 1; } finally { void a.get("x"); } }
new Function(async (k: string) => { const it = g1(); it.next(); it.return(0); }, { name: "f" });
