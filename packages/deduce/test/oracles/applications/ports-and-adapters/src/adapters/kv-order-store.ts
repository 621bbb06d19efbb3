import type { KVStore } from "@plutolang/pluto";
import type { Order, OrderStore } from "../domain/ports.js";

export class KVOrderStore implements OrderStore {
  readonly #table: KVStore<Order>;

  constructor(table: KVStore<Order>) {
    this.#table = table;
  }

  find(id: string): Promise<Order | undefined> {
    return this.#table.get(this.#key(id));
  }

  async save(order: Order): Promise<void> {
    await this.#table.set(this.#key(order.id), order);
  }

  async remove(id: string): Promise<void> {
    await this.#table.delete(this.#key(id));
  }

  #key(id: string): string {
    return `order#${id}`;
  }
}
