import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("of-a-list", (key) =>
  Promise.resolve([key])
    .then(([each]) => items.get(each), () => orders.get(key)));
