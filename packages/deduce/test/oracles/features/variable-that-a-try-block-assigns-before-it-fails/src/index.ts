import { Function, KVStore } from "@plutolang/pluto";
const primary = new KVStore("primary");
const replica = new KVStore("replica");
new Function(
  async (k: string) => {
    let store = primary;
    try {
      await store.get(k);
      store = replica;
      await store.get(k);
    } catch {
      await store.delete(k);
    }
  },
  { name: "f" },
);
