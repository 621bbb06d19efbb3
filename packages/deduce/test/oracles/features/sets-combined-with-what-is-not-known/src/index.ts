import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const yes = new KVStore("yes");
const no = new KVStore("no");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const all = new Set([orders, items]);
const either = (key: string) => (key < "m" ? orders : items);

does("with-map", async (key) => {
  for (const store of new Set([orders]).union(new Map([[items, 1]]))) await store.get(key);
});
does("with-map-of-unknown-keys", async (key) => {
  for (const store of new Set<KVStore>().union(new Map([[either(key), 1]]))) await store.get(key);
});
does("with-set-like", async (key) => {
  const like = { size: 2, has: () => true, keys: () => [orders, either(key)].values() };
  for (const store of new Set<KVStore>().union(like)) await store.get(key);
});
does("perhaps-shared", async (key) => {
  const shared = all.intersection(new Set([either(key)]));
  await (shared.has(orders) ? yes : no).get(key);
});
does("surely-shared", async (key) => {
  const shared = all.intersection(new Set([orders]));
  await (shared.has(orders) ? yes : no).get(key);
});
does("perhaps-added", async (key) => {
  const some = new Set([orders]);
  if (key) some.add(items);
  await (all.intersection(some).has(items) ? yes : no).get(key);
  await (all.intersection(some).has(orders) ? yes : no).set(key, 1);
});
does("perhaps-subset", async (key) => {
  await (new Set(key).isSubsetOf(new Set("ab")) ? yes : no).get(key);
});
does("perhaps-superset", async (key) => {
  await (new Set("ab").isSupersetOf(new Set(key)) ? yes : no).get(key);
});
does("gone-after-a-turn", async (key) => {
  const gone = new Set<KVStore>();
  for (const letter of key) {
    const left = all.difference(gone);
    await (left.has(orders) ? yes : no).get(letter);
    gone.add(orders);
  }
});
does("from-a-list-of-any-length", async (key) => {
  const given = new Set([...key].map(() => orders));
  await (given.has(orders) ? yes : no).get(key);
});
does("map-from-a-list-of-any-length", async (key) => {
  const given = new Map([...key].map(() => ["store", orders] as const));
  await (given.has("store") ? yes : no).get(key);
  await (given.get("store") ?? items).set(key, 1);
});
