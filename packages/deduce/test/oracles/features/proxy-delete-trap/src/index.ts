import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const q: any = new Proxy({}, { deleteProperty() { void b.delete("x"); return true; } });
new Function(async (k: string) => { delete q.x; }, { name: "f" });
