import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const stores = [orders, items];
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("callback-reads", async (key) => {
  Object.groupBy([...key], (letter) => { void orders.get(letter); return letter; });
});
does("map-callback-reads", async (key) => {
  Map.groupBy([...key], (letter) => { void items.get(letter); return letter; });
});
does("grouped-elements", async (key) => {
  const groups = Object.groupBy([...key].map((letter) => (letter < "m" ? orders : items)), () => "all");
  for (const store of groups.all ?? []) await store.get(key);
});
does("by-unknown-key", async (key) => {
  const groups = Object.groupBy(stores, () => key);
  for (const store of groups.first ?? []) await store.set(key, 1);
});
