import { KVStore } from "@plutolang/pluto";
import type { Middleware } from "./web/app.js";

const tokens = new KVStore<string>("tokens");

export const bearer: Middleware = async (c, next) => {
  const token = c.request.headers.get("authorization")?.replace(/^Bearer /, "");
  const user = token ? await tokens.get(token) : undefined;
  if (!user) return c.status(401).json({ error: "unauthorized" });
  c.set("user", user);
  return next();
};

export const timing: Middleware = async (c, next) => {
  const started = performance.now();
  const response = await next();
  response.headers.set("server-timing", `total;dur=${performance.now() - started}`);
  return response;
};
