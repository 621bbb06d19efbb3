import { createClient, readOptions } from "some-library";
import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const each: Record<string, KVStore> = { orders, items };
const frozen = Object.freeze({ store: orders });
const told = (names: string[]) => new Proxy(each, { ownKeys: () => names });

does("keys-of-proxy-in-loop", async (key) => {
  for (const name in told(key.split(","))) await each[name]?.get(key);
});
does("known-and-unknown-keys", async (key) => {
  for (const store of Object.values(told(["orders", key]))) await store.get(key);
});
does("spread-of-proxy", async (key) => {
  for (const store of Object.values({ ...told(key.split(",")) })) await store.get(key);
});
does("spread-under-unknown-key", (key) => ({ ...{ [key]: orders } }).any?.get(key));
does("spread-of-either", (key) => ({ store: orders, ...(key ? { store: items } : {}) }).store.get(key));
does("spread-of-getter", (key) => ({ ...{ get store() { void orders.get(key); return items; } } }).store.set(key, 1));
does("spread-of-resource", (key) => ({ ...orders }).name && items.get(key));
does("spread-of-environment", () => ({ ...process.env }).STAGE);
does("spread-of-library", (key) => {
  const copy = { ...createClient(() => orders.get(key)) };
  return copy.call();
});
does("assigned-to-library", (key) => Object.assign(createClient(), { read: () => items.get(key) }).start());
does("library-assigned-to-library", (key) => Object.assign(createClient(), readOptions(() => orders.get(key))).start());
does("assigned-to-proxy", (key) => {
  const seen = new Proxy({} as Record<string, KVStore>, {
    set: (_target, name, value) => {
      if (name === "store") void value.get(key);
      return true;
    },
  });
  return Object.assign(seen, { store: orders });
});
does("assigned-to-frozen", (key) => {
  try {
    Object.assign(frozen, { store: items });
  } catch {
    // It cannot be written.
  }
  return frozen.store.get(key);
});
does("names-in-a-circle", async (key) => {
  const [first, second] = [{ orders: 1 }, { items: 1 }];
  if (key) Object.setPrototypeOf(first, second);
  else Object.setPrototypeOf(second, first);
  for (const name in first) await each[name]?.get(key);
});
