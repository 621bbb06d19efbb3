import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

function perhaps(key: string): KVStore | undefined {
  if (key) return orders;
}
function* given({ store }: { store: KVStore }): Generator<never, KVStore> {
  return store;
}
class Base {}
class Derived extends Base {}
function Judge(this: object, key: string) {
  if (new.target === (Derived as never)) void orders.get(key);
  else void items.get(key);
}
class Fields {
  made = new.target as unknown;
}

does("falls-off-its-end", async (key) => {
  const store = perhaps(key);
  if (store) await store.get(key);
  else await items.get(key);
});
does("generator-that-yields-nothing", (key) => (given({ store: orders }).next().value as KVStore).get(key));
does("new-target-of-later-turns", (key) => {
  let type: unknown = Base;
  for (const letter of key) {
    Reflect.construct(Judge, [letter], type as never);
    type = Derived;
  }
});
does("new-target-in-a-field", (key) => (new Fields().made === undefined ? orders : items).get(key));
does("prototypes-in-a-circle", (key) => {
  const [first, second] = [{}, {}];
  if (key) Object.setPrototypeOf(first, second);
  else Object.setPrototypeOf(second, first);
  if ("absent" in first || first instanceof Base) void orders.get(key);
  else void items.get(key);
});
