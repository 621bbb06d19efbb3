import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

const even = (count: number): KVStore => (count === 0 ? orders : odd(count - 1));
const odd = (count: number): KVStore => (count === 0 ? items : even(count - 1));
const found = [even(130), even(131)];

const last = (count: number): KVStore => (count === 0 ? orders : last(count - 1));
const deepest = last(150);

const registry: Record<string, KVStore> = {};
function register(count: number): void {
  if (count === 140) registry.late = items;
  if (count < 150) register(count + 1);
}
register(0);

const seen = new Set<KVStore>();
function note(count: number): void {
  seen.add(count > 130 ? orders : items);
  if (count < 140) note(count + 1);
}
note(0);

does("mutual", async (key) => {
  for (const store of found) await store.get(key);
});
does("alone", (key) => deepest.get(key));
does("registered", (key) => registry.late?.get(key));
does("noted", async (key) => {
  for (const store of seen) await store.get(key);
});
