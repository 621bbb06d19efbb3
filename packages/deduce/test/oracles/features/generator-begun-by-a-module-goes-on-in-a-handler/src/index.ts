import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
function* stores() { yield a; yield b; yield c; }
const all = stores();
const first = all.next().value as KVStore;
new Function(async (k: string) => {
  await first.set(k, 1);
  for (const store of all) await store.get(k);
}, { name: "f" });
