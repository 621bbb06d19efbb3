import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const q: any = new Proxy({}, { has() { void b.get("x"); return true; } });
new Function(async (k: string) => { void ("s" in q); }, { name: "f" });
