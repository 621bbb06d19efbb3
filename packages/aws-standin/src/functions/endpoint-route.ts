import { join } from "node:path";
import { createSageMakerRuntime, type SageMakerRuntime } from "@plutolang/local/parts";
import { readRequest } from "../proxy/aws-request.js";
import { type Route, readAll } from "../proxy/proxy.js";
import type { AwsClient } from "./aws-client.js";

export interface EndpointRoute {
  readonly route: Route;
  stop(): Promise<void>;
}

/**
 * SageMaker's runtime: endpoints answer as the local platform's do, with the model that
 * `model` or else the container's environment names, brought up at the first call.
 */
export function endpointRoute(
  aws: AwsClient,
  modelEntry: string,
  folder: string,
  model: string | undefined,
): EndpointRoute {
  let runtime: SageMakerRuntime | undefined;
  const environments = new Map<string, string>();
  const start = () =>
    createSageMakerRuntime({
      modelEntry,
      directory: process.cwd(),
      settings: { models: {}, ...(model !== undefined && { model }) },
      logFile: join(folder, "models.log"),
    });
  return {
    stop: async () => runtime?.close(),
    route: async (message, response) => {
      const { method = "GET", url = "/", headers } = message;
      const asked = readRequest(method, url, headers, Buffer.alloc(0));
      if (asked.service !== "sagemaker" || !asked.action.startsWith("Invoke")) return false;
      const environment = await environmentOf(aws, asked.region, asked.resource);
      const body = await readAll(message);
      runtime ??= start();
      if (environment === undefined) await runtime.removeEndpoint(asked.resource);
      else if (environments.get(asked.resource) !== JSON.stringify(environment)) {
        await runtime.ensureEndpoint(asked.resource, environment);
        environments.set(asked.resource, JSON.stringify(environment));
      }
      await runtime.handle(message, response, body);
      return true;
    },
  };
}

/** What the container of a deployed endpoint is started with; undefined where it is not in service. */
async function environmentOf(aws: AwsClient, region: string, name: string) {
  const ask = (action: string, body: object) =>
    aws.post("sagemaker", region, `SageMaker.${action}`, body);
  const endpoint = await ask("DescribeEndpoint", { EndpointName: name });
  if (endpoint?.EndpointStatus !== "InService") return undefined;
  const { EndpointConfigName } = endpoint;
  const config = await ask("DescribeEndpointConfig", { EndpointConfigName });
  const [variant] = (config?.ProductionVariants ?? []) as { ModelName?: string }[];
  const model = await ask("DescribeModel", { ModelName: variant?.ModelName });
  const container = model?.PrimaryContainer as { Environment?: Record<string, string> } | undefined;
  return container?.Environment ?? {};
}
