import type { KVStore } from "@plutolang/pluto";
import type { StockReader, StockWriter } from "../domain/ports.js";

export class KvStock implements StockReader, StockWriter {
  readonly #levels: KVStore<number>;
  readonly #ledger: KVStore<string[]>;

  constructor({ levels, ledger }: { levels: KVStore<number>; ledger: KVStore<string[]> }) {
    this.#levels = levels;
    this.#ledger = ledger;
  }

  async available(sku: string): Promise<number> {
    return (await this.#levels.get(sku)) ?? 0;
  }

  reserve(sku: string, quantity: number): Promise<void> {
    return this.#change(sku, -quantity);
  }

  release(sku: string, quantity: number): Promise<void> {
    return this.#change(sku, quantity);
  }

  async #change(sku: string, by: number): Promise<void> {
    const level = await this.available(sku);
    if (level + by < 0) throw new RangeError(`Not enough of ${sku}.`);
    await this.#levels.set(sku, level + by);
    const entries = (await this.#ledger.get(sku)) ?? [];
    await this.#ledger.set(sku, [...entries, `${by}`]);
  }
}
