import { KVStore } from "@plutolang/pluto";
import type { MessageHandler } from "./bus/message.js";
import type { BalanceOf, Deposit, OpenAccount, Owners } from "./messages.js";

const accounts = new KVStore<{ owner: string; balance: number }>("accounts");
const owners = new KVStore<string[]>("owners");

export class OpenAccountHandler implements MessageHandler<OpenAccount> {
  async execute({ owner }: OpenAccount): Promise<string> {
    const id = crypto.randomUUID();
    await accounts.set(id, { owner, balance: 0 });
    await owners.set("all", [...((await owners.get("all")) ?? []), owner]);
    return id;
  }
}

export class DepositHandler implements MessageHandler<Deposit> {
  async execute({ id, amount }: Deposit): Promise<void> {
    const account = await accounts.get(id);
    if (!account) throw new Error("There is no such account.");
    await accounts.set(id, { ...account, balance: account.balance + amount });
  }
}

export const balanceHandler: MessageHandler<BalanceOf> = {
  execute: async ({ id }) => (await accounts.get(id))?.balance ?? 0,
};

export const ownersHandler: MessageHandler<Owners> = {
  async execute() {
    return (await owners.get("all")) ?? [];
  },
};
