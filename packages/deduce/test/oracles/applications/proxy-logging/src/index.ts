import { Function, KVStore } from "@plutolang/pluto";
import { instrument, traced } from "./observability/instrument.js";
import { Basket } from "./services/basket.js";
import { Catalog, type Product } from "./services/catalog.js";

const products = new KVStore<Product>("products");
const baskets = new KVStore<Record<string, number>>("baskets");

const catalog = instrument(new Catalog(products), "catalog");
const basket = instrument(new Basket(baskets, catalog), "basket");

const handlers = {
  show: (sku: string) => catalog.show(sku),
  reprice: (sku: string, price: number) => catalog.reprice(sku, price),
  add: (user: string, sku: string) => basket.add(user, sku),
  total: (user: string) => basket.total(user),
};

for (const [name, handler] of Object.entries(handlers)) {
  new Function(traced(name, handler as (...args: string[]) => Promise<unknown>), { name });
}
