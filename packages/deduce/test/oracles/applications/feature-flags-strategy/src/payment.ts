import { flags } from "./flags.js";
import { fraud, payments, vouchers } from "./stores.js";

interface Payment {
  readonly id: string;
  readonly amount: number;
}
type Strategy = (payment: Payment) => Promise<boolean>;

const record =
  (method: string): Strategy =>
  async ({ id, amount }) => {
    await payments.set(id, { amount, method });
    return true;
  };

const strategies = {
  card: async (payment) => {
    if (flags.fraudModel && (await fraud.invoke<number>({ inputs: payment.amount })) > 0.5)
      return false;
    return record("card")(payment);
  },
  voucher: async (payment) => {
    const left = (await vouchers.get(payment.id)) ?? 0;
    if (left < payment.amount) return false;
    await vouchers.set(payment.id, left - payment.amount);
    return record("voucher")(payment);
  },
  free: async () => true,
} satisfies Record<string, Strategy>;

export type Method = keyof typeof strategies;

const isMethod = (value: string): value is Method => Object.hasOwn(strategies, value);

export async function pay(method: string, payment: Payment): Promise<boolean> {
  if (!isMethod(method)) throw new RangeError(`There is no ${method}.`);
  return strategies[method](payment);
}

export const payByCard = pay.bind(null, "card");
