import { KVStore } from "@plutolang/pluto";
import type { Middleware } from "./pipeline.js";

const tokens = new KVStore("tokens");
const limits = new KVStore<number>("limits");

export const authenticate: Middleware = async (context, next) => {
  const [token = ""] = context.input;
  const user = await tokens.get(token);
  if (user !== undefined) context.user = user;
  await next();
};

export const limited =
  (most: number): Middleware =>
  async (context, next) => {
    const key = context.user ?? "anonymous";
    const count = ((await limits.get(key)) ?? 0) + 1;
    if (count > most) throw new Error("Too many requests.");
    await limits.set(key, count, { ttl: 60 });
    await next();
  };

const timings: number[] = [];

export const timed: Middleware = async (_, next) => {
  const started = performance.now();
  try {
    await next();
  } finally {
    timings.push(performance.now() - started);
  }
};
