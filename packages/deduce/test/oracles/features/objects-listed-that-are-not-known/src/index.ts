import { parse } from "some-library";
import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const other = new KVStore("other");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const each = { orders, items };

does("keys-told-by-proxy", async (key) => {
  const proxy = new Proxy(each, { ownKeys: () => [...key] });
  for (const store of Object.values(proxy)) await store.get(key);
});
does("entries-told-by-proxy", async (key) => {
  const proxy = new Proxy(each, { ownKeys: () => [...key] });
  for (const [name, store] of Object.entries(proxy)) await (name === "orders" ? store : other).set(key, 1);
});
does("library-values", async (key) => {
  for (const read of Object.values(parse({ read: () => orders.get(key) }) as Record<string, () => unknown>)) await read();
});
does("library-entries", async (key) => {
  const parsed = parse(key) as Record<string, string>;
  for (const [name, text] of Object.entries(parsed)) await orders.set(name, text);
});
does("environment", async () => {
  for (const [name, value] of Object.entries(process.env)) await orders.set(name, value);
});
does("json", async (key) => {
  for (const [name, value] of Object.entries(JSON.parse(key))) if (value) await orders.set(name, value);
});
does("json-or-known", async (key) => {
  for (const store of Object.values(key ? each : JSON.parse(key))) await (store as KVStore).delete?.(key);
});
does("either-empty", async (key) => {
  const listed = Object.keys(key ? JSON.parse(key) : {});
  if (listed.includes(key)) await orders.get(key);
  else await items.get(key);
});
does("text", async () => {
  for (const [place, letter] of Object.entries("ab")) if (place && letter) await orders.get(letter);
});
does("nothing", async (key) => {
  for (const name of Object.keys(7)) await other.get(name);
  await orders.get(key);
});
