import { Function, KVStore } from "@plutolang/pluto";
const b = new KVStore("b");
const q: any = new Proxy({}, { ownKeys() { void b.get("x"); return []; } });
new Function(async (k: string) => { Object.keys(q); }, { name: "f" });
