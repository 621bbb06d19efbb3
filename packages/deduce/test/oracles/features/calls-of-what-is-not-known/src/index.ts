import { configure } from "some-library";
import { Function, KVStore, SageMaker } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const model = new SageMaker("model", "image", { instanceType: "ml.m5.large" } as never);
const texts = [model.endpointName] as const;
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

let current = orders;
configure(() => {
  current = items;
});

does("callbacks-of-data", (key) => JSON.parse(key).each(...[...key].map((letter) => () => orders.get(letter))));
does("data-is-given-an-endpoint", (key) => void JSON.parse(key).add(texts.at(0)));
does("a-store-is-given-an-endpoint", (key) => orders.set(key, ...(texts as readonly unknown[] as [string])));
does("made-of-what-the-caller-sends", (key) => {
  const Sent = key as never as new (read: () => unknown) => unknown;
  return new Sent(() => items.get(key));
});
does("traps-see-arguments", (key) => {
  const trapped = new Proxy((_store: KVStore) => {}, { apply: (_target, _self, [store]) => store.get(key) });
  return trapped(items);
});
does("set-by-library", (key) => current.get(key));
does("traps-see-who-asks", (key) => {
  const proxy = new Proxy({}, { getOwnPropertyDescriptor: () => { void orders.get(key); return { value: 1, configurable: true }; } });
  return (Object.hasOwn(proxy, "x") ? orders : items).delete(key);
});
does("a-list-behind-a-proxy-asked", (key) => {
  const list = new Proxy([1], { getOwnPropertyDescriptor: () => void orders.get(key) });
  return list.hasOwnProperty("0");
});
does("a-function-behind-a-proxy", (key) => new Proxy((store: KVStore) => store.get(key), {})(items));
does("asks-through-a-proxy", (key) => (new Proxy({ x: 1 }, {}).hasOwnProperty("x") ? orders : items).delete(key));
