import type { KVStore } from "@plutolang/pluto";
import type { Middleware } from "./web/compose.js";

export const errors: Middleware = async (context, next) => {
  try {
    await next();
  } catch (error) {
    context.status = 500;
    context.response = error instanceof Error ? error.message : String(error);
  }
};

export const authenticate =
  (tokens: KVStore<string>): Middleware =>
  async (context, next) => {
    const { token } = (context.body ?? {}) as { token?: string };
    const user = token && (await tokens.get(token));
    if (!user) {
      context.status = 401;
      return;
    }
    context.state.user = user;
    await next();
  };

export const count =
  (counters: KVStore<number>): Middleware =>
  async (context, next) => {
    await next();
    const before = (await counters.get(context.path)) ?? 0;
    await counters.set(context.path, before + 1);
  };
