import { Order, type OrderLine } from "../domain/order.js";
import type { Notifier, OrderRepository, StockReader, StockWriter } from "../domain/ports.js";

interface Dependencies {
  orders: OrderRepository;
  stock: StockReader & StockWriter;
  notifier: Notifier;
}

export const createOrder =
  ({ orders, stock }: Pick<Dependencies, "orders"> & { stock: StockReader }) =>
  async (id: string, customerId: string, lines: OrderLine[] = []) => {
    const order = lines.reduce((draft, line) => draft.add(line), Order.draft(id, customerId));
    for (const { sku, quantity } of order.lines) {
      if ((await stock.available(sku)) < quantity) return { ok: false as const, sku };
    }
    await orders.save(order);
    return { ok: true as const, id };
  };

export const placeOrder =
  ({ orders, stock, notifier }: Dependencies) =>
  async (id: string) => {
    const order = await orders.find(id);
    if (!order) throw new Error(`There is no order ${id}.`);
    const done: OrderLine[] = [];
    try {
      for (const line of order.lines) {
        await stock.reserve(line.sku, line.quantity);
        done.push(line);
      }
    } catch (error) {
      await Promise.all(done.map(({ sku, quantity }) => stock.release(sku, quantity)));
      throw error;
    }
    const placed = order.place();
    await orders.save(placed);
    await notifier.notify(placed.customerId, `Placed: ${placed.total}`);
    return placed.toJSON();
  };

export const showOrder =
  ({ orders }: Pick<Dependencies, "orders">) =>
  async (id: string) =>
    (await orders.find(id))?.toJSON() ?? null;
