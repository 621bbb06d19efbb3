import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const q: any = new Proxy({}, { getPrototypeOf() { void b.get("x"); return null; } });
new Function(async (k: string) => { void (q instanceof Object); }, { name: "f" });
