import { Function, KVStore } from "@plutolang/pluto";
import { KVOrderStore } from "./adapters/kv-order-store.js";
import { outboxNotifier } from "./adapters/outbox-notifier.js";
import { OrderService } from "./domain/orders.js";
import type { Order } from "./domain/ports.js";

const orders = new KVStore<Order>("orders");
const outbox = new KVStore<string[]>("outbox");

const service = new OrderService({
  store: new KVOrderStore(orders),
  notifier: outboxNotifier(outbox),
  clock: { now: () => new Date() },
});

export const place = new Function(
  async (customer: string, total: number) => service.place(customer, total),
  { name: "place" },
);
export const show = new Function(async (id: string) => service.show(id), { name: "show" });
export const cancel = new Function(service.cancel.bind(service), { name: "cancel" });
