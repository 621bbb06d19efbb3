import { KVStore } from "@plutolang/pluto";
import type { Behavior } from "./bus/bus.js";

const log = new KVStore<string>("command-log");
const cache = new KVStore<unknown>("query-cache");

export const logging: Behavior = async (message, next) => {
  const result = await next();
  await log.set(`${Date.now()}`, message.constructor.name);
  return result;
};

export const caching: Behavior = async (message, next) => {
  const key = `${message.constructor.name}:${JSON.stringify(message)}`;
  const known = await cache.get(key);
  if (known !== undefined) return known as never;
  const result = await next();
  await cache.set(key, result, { ttl: 30 });
  return result;
};
