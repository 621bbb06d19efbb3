import { Function, KVStore } from "@plutolang/pluto";
const a = new KVStore("a");
new Function(async (keys: string[]) => {
  let before: KVStore[] = [];
  for (const key of keys) {
    const list: KVStore[] = [];
    for (const store of before) await store.get(key);
    list.push(a);
    before = list;
  }
}, { name: "f" });
