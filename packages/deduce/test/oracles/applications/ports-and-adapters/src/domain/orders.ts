import type { Clock, Notifier, Order, OrderStore } from "./ports.js";

export class UnknownOrder extends Error {
  constructor(readonly id: string) {
    super(`There is no order ${id}.`);
  }
}

export interface Dependencies {
  readonly store: OrderStore;
  readonly notifier: Notifier;
  readonly clock: Clock;
}

export class OrderService {
  constructor(private readonly dependencies: Dependencies) {}

  async place(customer: string, total: number): Promise<Order> {
    const { store, notifier, clock } = this.dependencies;
    const order: Order = { id: `${customer}-${clock.now().getTime()}`, customer, total };
    await store.save(order);
    await notifier.orderPlaced(order);
    return order;
  }

  async show(id: string): Promise<Order> {
    const found = await this.dependencies.store.find(id);
    if (!found) throw new UnknownOrder(id);
    return found;
  }

  async cancel(id: string): Promise<void> {
    await this.dependencies.store.remove(id);
  }
}
