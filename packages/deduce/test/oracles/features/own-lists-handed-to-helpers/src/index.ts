import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

function firstOfThis(this: KVStore[], key: string) {
  return this[0]?.get(key);
}
const firstOf = (list: unknown) => (list as KVStore[])[0]?.get("key");
const ignore = (): void => {};
const same = <T>(value: T): T => value;

does("as-this", (key) => {
  const list = [orders, items];
  list.shift();
  return firstOfThis.call(list, key);
});
does("after-others-of-any-number", (key) => {
  const list = [orders, items];
  list.shift();
  return firstOf(...(key.split("") as [string]), list);
});
does("to-one-that-takes-none", (key) => {
  const list = [orders, items];
  (ignore as (given: unknown) => void)(list);
  list.shift();
  return list[0]?.get(key);
});
does("and-given-back", async (key) => {
  const list: KVStore[] = [];
  const again = same(list);
  list.push(orders);
  again.push(items);
  for (const store of list) await store.set(key, 1);
});
