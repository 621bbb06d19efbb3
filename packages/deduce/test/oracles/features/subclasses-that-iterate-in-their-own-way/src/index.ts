import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const b = new KVStore("b");
const c = new KVStore("c");
const d = new KVStore("d");
class Second extends Map<string, KVStore> { *[Symbol.iterator](): any { yield ["b", b]; } }
class Other extends Set<KVStore> { *[Symbol.iterator](): any { yield d; } }
new Function(async (k: string) => {
  for (const [, store] of new Second([["a", a]])) await store.get(k);
  for (const store of new Other([c])) await store.get(k);
}, { name: "f" });
