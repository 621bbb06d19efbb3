import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");
const other = new KVStore("other");
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });
const promised = async (store: KVStore) => store;
const failing = async (store: KVStore): Promise<KVStore> => { throw store; };

does("then", (key) => promised(orders).then((store) => store.get(key)));
does("then-passes-on", async (key) => (await promised(orders).then()).get(key));
does("then-replaces", async (key) => (await promised(orders).then(() => items)).get(key));
does("then-fails", (key) => failing(orders).then((store) => store.set(key, 1), (store: KVStore) => store.delete(key)));
does("catch", (key) => failing(orders).catch((store: KVStore) => store.get(key)));
does("catch-replaces", async (key) => (await failing(orders).catch(() => items)).get(key));
does("finally", async (key) => (await promised(orders).finally(() => items.delete(key))).get(key));
does("new", async (key) => (await new Promise<KVStore>((resolve) => resolve(orders))).get(key));
does("new-fails", (key) => new Promise((_, reject) => reject(orders)).catch((store: KVStore) => store.set(key, 1)));
does("all", async (key) => { const [first, second] = await Promise.all([promised(orders), items]); await first.get(key); await second.delete(key); });
does("all-of-set", async (key) => { for (const store of await Promise.all(new Set([promised(orders)]))) await store.get(key); });
does("race", async (key) => (await Promise.race([promised(orders), promised(orders)])).get(key));
does("any", async (key) => (await Promise.any([failing(items), promised(orders)])).get(key));
does("all-settled", async (key) => {
  const [kept, broken] = await Promise.allSettled([promised(orders), failing(items)]);
  if (kept.status === "fulfilled") await kept.value.get(key);
  if (broken.status === "rejected") await broken.reason.delete(key);
});
does("with-resolvers", async (key) => { const { promise, resolve } = Promise.withResolvers<KVStore>(); resolve(orders); await (await promise).get(key); });
does("with-rejecter", async (key) => { const { promise, reject } = Promise.withResolvers<KVStore>(); reject(items); await promise.catch((store: KVStore) => store.delete(key)); });
does("resolve", async (key) => (await Promise.resolve(orders)).get(key));
does("reject", (key) => Promise.reject(orders).catch((store: KVStore) => store.get(key)));
does("try", async (key) => (await Promise.try((store: KVStore) => store, orders)).get(key));
does("try-fails", (key) => Promise.try(() => { throw orders; }).catch((store: KVStore) => store.delete(key)));
does("chain-after-failure", (key) => failing(other).then(() => orders.get(key)).catch(() => items.get(key)));
class Job<T> extends Promise<T> {
  async look(key: string): Promise<void> { await ((await this) as KVStore).get(key); }
}
does("class-resolve", (key) => Job.resolve(orders).look(key));
does("class-then", (key) => (Job.resolve(orders).then(() => items) as Job<KVStore>).look(key));
does("class-catch", (key) => (Job.reject(orders).catch(() => items) as Job<KVStore>).look(key));
does("many", async (key) => { for (const store of await Promise.all([...key].map((letter) => promised(letter < "m" ? orders : items)))) await store.get(key); });
does("many-settled", async (key) => {
  for (const outcome of await Promise.allSettled([...key].map((letter) => promised(letter < "m" ? orders : items))))
    if (outcome.status === "fulfilled") await outcome.value.set(key, 1);
});
does("many-race", async (key) => { if (key) await (await Promise.race([...key].map((letter) => promised(letter < "m" ? orders : items)))).get(key); });
