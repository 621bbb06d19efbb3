import { Function, KVStore, SageMaker } from "@plutolang/pluto";
const buckets = new KVStore<{ tokens: number; at: number }>("buckets");
const small = new SageMaker("small", "image", { instanceType: "ml.m5.xlarge" });
const big = new SageMaker("big", "image", { instanceType: "ml.g5.xlarge" });
class TokenBucket {
  constructor(private readonly key: string, private readonly capacity = 10) {}
  async take(cost = 1) {
    const { tokens, at } = (await buckets.get(this.key)) ?? { tokens: this.capacity, at: Date.now() };
    const refilled = Math.min(this.capacity, tokens + (Date.now() - at) / 1000);
    if (refilled < cost) return false;
    await buckets.set(this.key, { tokens: refilled - cost, at: Date.now() });
    return true;
  }
}
const limited = <A extends unknown[], R>(bucket: TokenBucket, fn: (...args: A) => Promise<R>, otherwise?: (...args: A) => Promise<R>) => async (...args: A): Promise<R> => {
  if (await bucket.take()) return fn(...args);
  if (otherwise) return otherwise(...args);
  throw new Error("limited");
};
const bigModel = limited(new TokenBucket("big"), (p: string) => big.invoke({ p }), (p) => small.invoke({ p }));
const smallModel = limited(new TokenBucket("small", 100), small.invoke.bind(small));
new Function((p: string) => bigModel(p), { name: "big" });
new Function((p: string) => smallModel({ p }), { name: "small" });
