import type { KVStore } from "@plutolang/pluto";
import { Order } from "../domain/order.js";
import type { OrderRepository } from "../domain/ports.js";

type Stored = ReturnType<Order["toJSON"]>;

export class KvOrderRepository implements OrderRepository {
  constructor(private readonly store: KVStore<Stored>) {}

  async find(id: string): Promise<Order | undefined> {
    const data = await this.store.get(id);
    return data && Order.restore(data);
  }

  async save(order: Order): Promise<void> {
    await this.store.set(order.id, order.toJSON());
  }
}
