import { KVStore } from "@plutolang/pluto";
import type { Deposit, GetBalance, OpenAccount } from "./messages.js";

interface AccountEvent {
  readonly type: "opened" | "deposited";
  readonly amount: number;
}

const events = new KVStore<AccountEvent[]>("account-events");
const balances = new KVStore<number>("balances");

async function append(account: string, event: AccountEvent): Promise<void> {
  const before = (await events.get(account)) ?? [];
  await events.set(account, before.concat(event));
}

export class OpenAccountHandler {
  async execute({ owner }: OpenAccount): Promise<string> {
    await append(owner, { type: "opened", amount: 0 });
    return owner;
  }
}

export class DepositHandler {
  constructor(private readonly project: (account: string, change: number) => Promise<void>) {}

  async execute({ account, amount }: Deposit): Promise<void> {
    await append(account, { type: "deposited", amount });
    await this.project(account, amount);
  }
}

export const getBalance = {
  execute: async ({ account }: GetBalance): Promise<number> => (await balances.get(account)) ?? 0,
};

export async function projectBalance(account: string, change: number): Promise<void> {
  const before = await getBalance.execute({ account } as GetBalance);
  await balances.set(account, before + change);
}
