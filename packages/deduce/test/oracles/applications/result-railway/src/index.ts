import { Function } from "@plutolang/pluto";
import { find, note, save, suspect, withdraw } from "./accounts.js";

const transfer = (from: string, to: string, amount: number) =>
  find(from)
    .andThen(withdraw(amount))
    .andThen(save)
    .andThen(() => find(to))
    .map((account) => ({ ...account, balance: account.balance + amount }))
    .andThen(save)
    .andThen(() => note(from, to, amount));

new Function(
  async (from: string, to: string, amount: number) => {
    const result = await transfer(from, to, amount);
    return result.match({ ok: () => "done", err: ({ kind }) => kind });
  },
  { name: "transfer" },
);

new Function(
  async (from: string, to: string, amount: number) => {
    const result = await transfer(from, to, amount).orElse((error) => suspect(error, from));
    return result.ok;
  },
  { name: "watched-transfer" },
);

new Function(
  async (id: string) => (await find(id)).match({ ok: ({ balance }) => balance, err: () => 0 }),
  {
    name: "balance",
  },
);
