import { Function, KVStore } from "@plutolang/pluto";
import { dryActions, liveActions } from "./orders/actions.js";
import { orderMachine } from "./orders/machine.js";

const states = new KVStore<{ state: string; total: number }>("order-states");
const live = orderMachine.withActions(liveActions);
const dry = orderMachine.withActions(dryActions);

new Function(
  async (id: string, event: string) => {
    const { state, total } = (await states.get(id)) ?? { state: "open", total: 0 };
    const next = await live.send(state, event, { id, total });
    await states.set(id, { state: next, total });
    return next;
  },
  { name: "send" },
);

new Function(
  async (id: string, event: string) => {
    const order = await states.get(id);
    return order && dry.send(order.state, event, { id, total: order.total });
  },
  { name: "simulate" },
);

new Function(async (id: string) => live.send("paid", "cancel", { id, total: 0 }), {
  name: "cancel",
});
