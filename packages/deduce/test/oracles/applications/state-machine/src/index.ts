import { Function, KVStore } from "@plutolang/pluto";
import { runMachine, type States } from "./machine.js";

type State = "received" | "reserved" | "paid" | "refused" | "shipped";
interface Context {
  readonly id: string;
  readonly amount: number;
}

const stock = new KVStore<number>("stock");
const payments = new KVStore<number>("payments");
const refusals = new KVStore("refusals");

const fulfil: States<State, Context> = {
  async received({ id }) {
    const left = (await stock.get(id)) ?? 1;
    if (left <= 0) return "refused";
    await stock.set(id, left - 1);
    return "reserved";
  },
  reserved: async ({ id, amount }): Promise<State> => {
    await payments.set(id, amount);
    return "paid";
  },
  paid: ({ amount }) => (amount > 0 ? "shipped" : "refused"),
  refused: null,
  shipped: null,
};

const refuse: States<"start" | "end", Context> = {
  start: async ({ id }): Promise<"end"> => {
    await refusals.set(id, "by hand");
    return "end";
  },
  end: null,
};

new Function(async (id: string, amount: number) => runMachine(fulfil, "received", { id, amount }), {
  name: "fulfil",
});
new Function(async (id: string) => runMachine(refuse, "start", { id, amount: 0 }), {
  name: "refuse",
});
