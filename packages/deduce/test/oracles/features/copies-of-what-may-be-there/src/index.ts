import { createClient, readOptions } from "some-library";
import { Function, KVStore } from "@plutolang/pluto";

interface Held {
  store?: KVStore;
}
const orders = new KVStore("orders");
const items = new KVStore("items");
const others = new KVStore("others");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const some = (flag: string, held: Held): Held => (process.env[flag] ? held : {});

const over = Object.assign({ store: orders }, some("A", { store: items }));
does("assigned-over-what-is-there", (key) => (over.store ?? others).get(key));

const perhaps = Object.assign({} as Held, some("A", { store: items }));
does("assigned-where-nothing-is", (key) => (perhaps.store ?? others).get(key));

const twice = Object.assign({} as Held, some("A", { store: items }), some("B", { store: orders }));
does("assigned-twice", (key) => (twice.store ?? others).get(key));

does("spread-nothing-or-something", (key) => {
  const copy = { store: orders, ...(key ? {} : { store: items }) };
  return copy.store.get(key);
});
does("spread-one-of-three", (key) => {
  const one: Held = key === "a" ? {} : key === "b" ? { store: items } : { store: others };
  return { store: orders, ...one }.store.get(key);
});
does("spread-what-may-have-been-written", (key) => {
  const held: Held = {};
  if (key) held.store = items;
  const copy = { store: orders, ...held };
  if (copy.store === undefined) return others.get(key);
  return copy.store.get(key);
});
does("assigned-to-library-is-given-back", (key) => {
  const client = Object.assign(createClient(), { held: { store: orders } });
  return client.read().store.get(key);
});
does("library-assigned-to-library-gives-back", (key) => {
  const client = Object.assign(createClient(), readOptions({ store: items }));
  return client.read().store.get(key);
});
