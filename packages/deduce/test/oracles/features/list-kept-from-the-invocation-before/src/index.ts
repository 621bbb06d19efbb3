import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
const cache: { list?: KVStore[] } = {};
new Function(async (k: string) => {
  const list: KVStore[] = [];
  for (const store of cache.list ?? []) await store.get(k);
  list.push(a);
  cache.list = list;
}, { name: "f" });
