import type { KVStore } from "@plutolang/pluto";

export interface Product {
  readonly name: string;
  readonly price: number;
}

export class Catalog {
  constructor(private readonly products: KVStore<Product>) {}

  async show(sku: string): Promise<Product | undefined> {
    return this.products.get(sku);
  }

  async reprice(sku: string, price: number): Promise<void> {
    const product = await this.show(sku);
    if (product) await this.products.set(sku, { ...product, price });
  }

  async withdraw(sku: string): Promise<void> {
    await this.products.delete(sku);
  }
}
