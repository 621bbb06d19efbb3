import type { KVStore } from "@plutolang/pluto";
import type { Notifier, Order } from "../domain/ports.js";

export const outboxNotifier = (outbox: KVStore<string[]>): Notifier => ({
  async orderPlaced({ id, customer }: Order) {
    const waiting = (await outbox.get(customer)) ?? [];
    await outbox.set(customer, [...waiting, id]);
  },
});

/** For tests. */
export const silentNotifier: Notifier = { orderPlaced: async () => {} };
