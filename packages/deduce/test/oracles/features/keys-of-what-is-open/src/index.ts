import { basename } from "node:path";
import { createClient } from "some-library";
import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const archive = new KVStore("archive");
const each: Record<string, KVStore> = { "order-new": orders, "item-new": items };
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("names-of-a-librarys-object", async (key) => {
  for (const name in createClient()) await each[name]?.get(key);
});
does("names-of-the-environment", async (key) => {
  for (const name in process.env) await each[name]?.get(key);
});
does("symbols-that-are-hidden", async (key) => {
  const held: Record<symbol, KVStore> = {};
  Object.defineProperty(held, Symbol("store"), { value: archive, enumerable: false });
  for (const symbol of Object.getOwnPropertySymbols(held)) await held[symbol]?.get(key);
});
does("name-that-a-handler-works-out", (key) => each[basename("/kinds/order-new")]?.get(key));
