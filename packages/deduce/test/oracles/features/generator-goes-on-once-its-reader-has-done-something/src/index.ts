import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
let ready = false;
function check() { if (!ready) throw new Error("not ready"); }
function* stores() { yield a; check(); yield b; }
new Function(async (k: string) => {
  for (const store of stores()) { ready = true; await store.get(k); }
}, { name: "f" });
