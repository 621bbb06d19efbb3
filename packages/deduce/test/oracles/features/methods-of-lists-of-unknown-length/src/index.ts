import { Function, KVStore } from "@plutolang/pluto";

const orders = new KVStore("orders");
const items = new KVStore("items");

/** As many stores as there are letters. */
function listFor(key: string): KVStore[] {
  const list: KVStore[] = [];
  for (const letter of key) list.push(letter < "m" ? orders : items);
  return list;
}
const does = (name: string, handler: (key: string) => unknown) => new Function(handler, { name });

does("map", (key) => Promise.all(listFor(key).map((store) => store.get(key))));
does("filter", async (key) => { for (const store of listFor(key).filter((each) => each.name)) await store.set(key, 1); });
does("find", async (key) => listFor(key).find((store) => store.name)?.delete(key));
does("find-last", async (key) => listFor(key).findLast((store) => store.name)?.get(key));
does("find-index", (key) => listFor(key).findIndex((store) => void store.delete(key)));
does("find-last-index", (key) => listFor(key).findLastIndex((store) => void store.get(key)));
does("some", (key) => listFor(key).some((store) => void store.set(key, 1)));
does("every", (key) => listFor(key).every((store) => store.delete(key)));
does("for-each", (key) => listFor(key).forEach((store) => void store.get(key)));
does("flat-map", async (key) => { for (const store of listFor(key).flatMap((each) => [each])) await store.get(key); });
does("reduce", async (key) => listFor(key).reduce((_, store) => store).set(key, 1));
does("reduce-start", (key) => listFor(key).reduce<Promise<unknown>>((before, store) => before.then(() => store.get(key)), Promise.resolve()));
does("reduce-right", async (key) => listFor(key).reduceRight((_, store) => store).delete(key));
does("flat", async (key) => { for (const store of [listFor(key), [orders]].flat()) await store.get(key); });
does("slice", async (key) => { for (const store of listFor(key).slice(1)) await store.get(key); });
does("concat", async (key) => { for (const store of listFor(key).concat([])) await store.set(key, 1); });
does("at", async (key) => listFor(key).at(-1)?.get(key));
does("pop", async (key) => listFor(key).pop()?.get(key));
does("shift", async (key) => listFor(key).shift()?.get(key));
does("splice", async (key) => { for (const store of listFor(key).splice(0, 2)) await store.get(key); });
does("to-spliced", async (key) => { for (const store of listFor(key).toSpliced(0, 0)) await store.get(key); });
does("with", async (key) => { for (const store of listFor(key).with(0, items)) await store.get(key); });
does("reverse", async (key) => { for (const store of listFor(key).reverse()) await store.get(key); });
does("to-reversed", async (key) => { for (const store of listFor(key).toReversed()) await store.get(key); });
does("sort", async (key) => { for (const store of listFor(key).sort()) await store.get(key); });
does("sort-by", (key) => void listFor(key).sort((a, b) => { void a.get(key); void b.delete(key); return 0; }));
does("to-sorted", async (key) => { for (const store of listFor(key).toSorted()) await store.get(key); });
does("entries", async (key) => { for (const [, store] of listFor(key).entries()) await store.get(key); });
does("values", async (key) => { for (const store of listFor(key).values()) await store.get(key); });
does("iterator", async (key) => { for (const store of listFor(key)[Symbol.iterator]()) await store.get(key); });
does("keys", async (key) => { const list = listFor(key); for (const index of list.keys()) await list[index]?.get(key); });
does("from", async (key) => { for (const store of Array.from(listFor(key))) await store.get(key); });
does("from-map", (key) => Array.from(listFor(key), (store) => store.set(key, 1)));
does("of", async (key) => { for (const store of Array.of(...listFor(key))) await store.get(key); });
does("new", async (key) => { for (const store of new Array(...listFor(key))) await store.get(key); });
does("copy-within", async (key) => { for (const store of listFor(key).copyWithin(0, 1)) await store.get(key); });
does("spread-push", async (key) => { const list: KVStore[] = []; list.push(...listFor(key)); await list[0]?.get(key); });
does("spread-unshift", async (key) => { const list: KVStore[] = []; list.unshift(...listFor(key)); await list[0]?.get(key); });
does("group-by", async (key) => { for (const store of Object.groupBy(listFor(key), () => "all").all ?? []) await store.get(key); });
does("map-group-by", async (key) => { for (const store of Map.groupBy(listFor(key), () => "all").get("all") ?? []) await store.get(key); });
