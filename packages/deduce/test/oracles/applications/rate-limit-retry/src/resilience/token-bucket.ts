import type { Operation, Policy } from "./policy.js";

export interface BucketStore {
  get(key: string): Promise<{ tokens: number; at: number } | undefined>;
  set(key: string, value: { tokens: number; at: number }): Promise<void>;
}

export class TooManyRequests extends Error {}

export const tokenBucket = (
  store: BucketStore,
  key: string,
  { capacity = 10, perSecond = 1 } = {},
): Policy => ({
  async execute<T>(operation: Operation<T>, signal = new AbortController().signal): Promise<T> {
    const now = Date.now();
    const { tokens, at } = (await store.get(key)) ?? { tokens: capacity, at: now };
    const available = Math.min(capacity, tokens + ((now - at) / 1000) * perSecond);
    if (available < 1) throw new TooManyRequests(key);
    await store.set(key, { tokens: available - 1, at: now });
    return operation(signal);
  },
});
