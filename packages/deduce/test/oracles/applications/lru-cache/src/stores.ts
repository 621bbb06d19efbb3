import { KVStore } from "@plutolang/pluto";
import { LruCache } from "./lru.js";

type Reader = Pick<KVStore, "get">;

export function cached(store: KVStore, capacity = 100): Reader {
  const cache = new LruCache<string, string | undefined>(capacity);
  return { get: (key) => cache.getOrLoad(key, (missing) => store.get(missing)) };
}

const countries = new KVStore("countries");
const prices = new KVStore("prices");

export const readers = { countries: cached(countries), prices: cached(prices, 10) };
export const writers = { setPrice: prices.set.bind(prices) };
