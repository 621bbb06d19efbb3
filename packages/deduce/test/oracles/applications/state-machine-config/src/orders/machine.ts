import { Machine } from "../machine/machine.js";

export interface OrderContext {
  readonly id: string;
  readonly total: number;
}

export const orderMachine = Machine.define<OrderContext>({
  initial: "open",
  states: {
    open: { on: { pay: { target: "paid", guard: ({ total }) => total > 0 }, cancel: "cancelled" } },
    paid: {
      entry: ["sendReceipt"],
      on: { ship: { target: "shipped", actions: ["reserveCourier"] }, cancel: "cancelled" },
    },
    shipped: { on: { deliver: "delivered" }, exit: ["releaseCourier"] },
    delivered: { final: true, entry: ["askForReview"] },
    cancelled: { final: true, entry: ["refund"] },
  },
});
