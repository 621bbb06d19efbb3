import { KVStore } from "@plutolang/pluto";
import { wrap } from "./resilience/policy.js";
import { Fallback, Retry, Timeout } from "./resilience/retry.js";
import { TooManyRequests, tokenBucket } from "./resilience/token-bucket.js";

const buckets = new KVStore<{ tokens: number; at: number }>("buckets");
const lastAnswers = new KVStore<string>("last-answers");

const retry = new Retry({ attempts: 3, when: (error) => !(error instanceof TooManyRequests) });

export const limited = (user: string) =>
  wrap(tokenBucket(buckets, user), retry, new Timeout(5_000));
export const patient = wrap(new Timeout(20_000), retry);
export const lenient = (user: string) =>
  wrap(new Fallback(async () => (await lastAnswers.get(user)) ?? "later"), new Timeout(1_000));
