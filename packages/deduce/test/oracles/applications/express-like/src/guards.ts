import { KVStore } from "@plutolang/pluto";
import type { ErrorHandler, Handler } from "./http/router.js";

const keys = new KVStore<string>("api-keys");
const failures = new KVStore<string>("failures");

export const requireKey: Handler = async (request, response, next) => {
  const user = await keys.get(String(request.body.key));
  if (!user) return response.status(401).json({ error: "key" });
  request.user = user;
  return next();
};

export const report: ErrorHandler = async (error, request, response) => {
  await failures.set(`${request.method} ${request.url}`, String(error));
  response.status(500).json({ error: "internal" });
};
