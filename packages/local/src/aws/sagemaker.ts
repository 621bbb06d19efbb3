import type { ServerResponse } from "node:http";
import type { SageMakerRuntime } from "../sagemaker/index.js";
import { toArn } from "./account.js";
import { writeRestError } from "./aws-error.js";
import type { Service, ServiceRequest } from "./service.js";

const route = /^\/endpoints\/([^/]+)\/invocations(?:-response-stream)?$/;

/** SageMaker's runtime. Both of its operations ask for one action. */
export function createSageMaker(runtime: () => Promise<SageMakerRuntime>): Service {
  return {
    name: "sagemaker",
    accepts: ({ path, message }) => message.method === "POST" && route.test(path),
    accessesOf: ({ path }) => [
      {
        action: "sagemaker:InvokeEndpoint",
        resource: toArn("sagemaker", `endpoint/${nameIn(path)}`),
      },
    ],
    writeError: writeRestError,
    handle: async ({ message, body }: ServiceRequest, response: ServerResponse) =>
      (await runtime()).handle(message, response, body),
  };
}

function nameIn(path: string): string {
  return decodeURIComponent(route.exec(path)?.[1] ?? "");
}
