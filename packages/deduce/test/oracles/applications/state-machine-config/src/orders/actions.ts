import { KVStore } from "@plutolang/pluto";
import type { Actions } from "../machine/machine.js";
import type { OrderContext } from "./machine.js";

const receipts = new KVStore<number>("receipts");
const couriers = new KVStore<string>("couriers");
const refunds = new KVStore<number>("refunds");
const reviews = new KVStore<string>("reviews");

export const liveActions: Actions<OrderContext> = {
  sendReceipt: ({ id, total }) => receipts.set(id, total),
  reserveCourier: ({ id }) => couriers.set(id, "reserved"),
  releaseCourier: ({ id }) => couriers.delete(id),
  askForReview: ({ id }) => reviews.set(id, "asked"),
  refund: async ({ id }) => {
    const paid = await receipts.get(id);
    if (paid !== undefined) await refunds.set(id, paid);
  },
};

export const dryActions: Actions<OrderContext> = {
  ...liveActions,
  sendReceipt: () => undefined,
  reserveCourier: () => undefined,
  releaseCourier: () => undefined,
  refund: ({ id }) => console.log(`would refund ${id}`),
};
