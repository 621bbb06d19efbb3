import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
function* stores() { void a.get("x"); yield b; }
const all = stores();
new Function(async (k: string) => { for (const store of all) await store.get(k); }, { name: "f" });
new Function(async (k: string) => { for (const store of all) await store.set(k, 1); }, { name: "g" });
