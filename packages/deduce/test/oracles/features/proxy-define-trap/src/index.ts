import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const q: any = new Proxy({}, { defineProperty() { void b.get("x"); return true; } });
new Function(async (k: string) => { Object.defineProperty(q, "x", { value: 1 }); }, { name: "f" });
