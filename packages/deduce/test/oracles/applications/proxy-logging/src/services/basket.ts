import type { KVStore } from "@plutolang/pluto";
import type { Catalog } from "./catalog.js";

export class Basket {
  constructor(
    private readonly baskets: KVStore<Record<string, number>>,
    private readonly catalog: Pick<Catalog, "show">,
  ) {}

  async add(user: string, sku: string, quantity = 1): Promise<void> {
    if (!(await this.catalog.show(sku))) throw new Error(`There is no ${sku}.`);
    const basket = (await this.baskets.get(user)) ?? {};
    basket[sku] = (basket[sku] ?? 0) + quantity;
    await this.baskets.set(user, basket);
  }

  async total(user: string): Promise<number> {
    const entries = Object.entries((await this.baskets.get(user)) ?? {});
    const prices = await Promise.all(
      entries.map(
        async ([sku, quantity]) => ((await this.catalog.show(sku))?.price ?? 0) * quantity,
      ),
    );
    return prices.reduce((a, b) => a + b, 0);
  }
}
