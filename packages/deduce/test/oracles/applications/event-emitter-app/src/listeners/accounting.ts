import type { Events, TypedEmitter } from "../events.js";
import { ledger, statistics } from "../stores.js";

const increase = async (key: string, by: number) =>
  statistics.set(key, ((await statistics.get(key)) ?? 0) + by);

export const subscribeAccounting = (events: TypedEmitter<Events>) =>
  events
    .on("invoice.paid", async (id, amount) => {
      await ledger.set(id, amount);
      await increase("revenue", amount);
    })
    .on("user.registered", () => increase("users", 1));
