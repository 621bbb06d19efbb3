import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const stores = [orders, items, new KVStore("third")];
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

const upTo = (end: number) => ({
  at: 0,
  next() {
    this.at += 1;
    return { done: this.at > end, value: this.at };
  },
  [Symbol.iterator]() {
    return this;
  },
});
const late: KVStore[] = [];
for (const count of upTo(60)) if (count === 55) late.push(new KVStore(`late-${count}`));

const some = (end: number) => {
  let at = 0;
  const next = () => {
    const value = stores[at] as KVStore;
    at += 1;
    return { done: at > end, value };
  };
  return { [Symbol.iterator]: () => ({ next }) };
};
const perhapsOne = (key: string) => ({
  [Symbol.iterator]: () => ({ next: () => ({ done: key === "", value: orders }) }),
});

does("late", async (key) => {
  for (const store of late) await store.get(key);
});
does("by-caller", async (key) => {
  for (const store of some(key.length)) await store.get(key);
});
does("perhaps-none", async (key) => {
  const [first] = perhapsOne(key) as Iterable<KVStore>;
  if (first) await first.get(key);
  else await items.get(key);
});
