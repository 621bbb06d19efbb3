import { randomUUID } from "node:crypto";
import { createLambda } from "@plutolang/local/parts";
import { readRequest } from "../proxy/aws-request.js";
import { type Route, readAll } from "../proxy/proxy.js";
import type { RunningFunctions } from "./running-functions.js";

const MISSING = {
  kind: "failed",
  reason: "load",
  error: { errorType: "ResourceNotFoundException", errorMessage: "There is no such function." },
} as const;

/** Lambda's Invoke, which moto answers only with Docker. */
export function invokeRoute(functions: RunningFunctions): Route {
  return async (message, response) => {
    const { method = "GET", url = "/", headers } = message;
    const { service, action, region } = readRequest(method, url, headers, Buffer.alloc(0));
    if (service !== "lambda" || action !== "Invoke") return false;
    const lambda = createLambda({
      has: () => true,
      invoke: async (name, event, requestId, receiver) =>
        (await functions.invoke(region, name, event, requestId, receiver)) ?? MISSING,
    });
    const path = url.split("?")[0] ?? "";
    const body = await readAll(message);
    await lambda.handle({ message, requestId: randomUUID(), path, body }, response);
    return true;
  };
}
