import { setTimeout as wait } from "node:timers/promises";
import {
  DescribeEndpointCommand,
  type DescribeEndpointCommandOutput,
  SageMakerClient,
} from "@aws-sdk/client-sagemaker";
import type { Architecture } from "@plutolang/architecture";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { clientSettings } from "./aws-clients.js";
import type { AwsStack } from "./aws-stack.js";
import type { Report } from "./events.js";
import type { StackOutputs } from "./outputs.js";

export interface ConfirmOptions {
  readonly stack: AwsStack;
  readonly report: Report;
  readonly architecture?: Architecture | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between two questions. Default: 10,000. */
  readonly interval?: number;
}

/** An endpoint that was deployed, and what it should run now. */
interface Deployed {
  readonly id: string;
  readonly endpointName: string;
  readonly configurationName: string;
}

/**
 * Waits until each endpoint is in service with the configuration just deployed. The provider takes
 * an update that AWS rolled back for a success; this does not.
 *
 * @throws DiagnosticError PLUTO4017 if an endpoint failed or was rolled back
 */
export async function confirmEndpoints(
  outputs: StackOutputs,
  options: ConfirmOptions,
): Promise<void> {
  const endpoints = Object.entries(outputs)
    .filter(([, each]) => each.endpointName !== undefined && each.configurationName !== undefined)
    .map(([id, each]) => ({ id, ...each }) as unknown as Deployed);
  if (endpoints.length === 0) return;
  const client = new SageMakerClient(clientSettings(options.stack));
  try {
    await Promise.all(endpoints.map((each) => confirmEndpoint(client, each, options)));
  } finally {
    client.destroy();
  }
}

async function confirmEndpoint(
  client: SageMakerClient,
  deployed: Deployed,
  options: ConfirmOptions,
): Promise<void> {
  const { signal, interval = 10_000, report } = options;
  for (;;) {
    const found = await describe(client, deployed.endpointName, signal);
    if (!isBusy(found)) return judge(found, deployed, options.architecture);
    report({ type: "step", text: `${deployed.id} is ${found.EndpointStatus}` });
    await wait(interval, undefined, signal === undefined ? {} : { signal });
  }
}

type Found = Partial<DescribeEndpointCommandOutput>;

/** An endpoint that is not there has no status. */
async function describe(
  client: SageMakerClient,
  name: string,
  signal: AbortSignal | undefined,
): Promise<Found> {
  const command = new DescribeEndpointCommand({ EndpointName: name });
  try {
    return await client.send(command, signal === undefined ? {} : { abortSignal: signal });
  } catch (error) {
    if ((error as Error).name === "ValidationException") return {};
    throw error;
  }
}

function isBusy({ EndpointStatus: status }: Found): boolean {
  const busy = ["Creating", "Updating", "SystemUpdating", "RollingBack"];
  return status !== undefined && busy.includes(status);
}

function judge(
  found: Found,
  { id, configurationName }: Deployed,
  architecture: Architecture | undefined,
): void {
  const { EndpointStatus: status, EndpointConfigName: runs, FailureReason: reason } = found;
  if (status === "InService" && runs === configurationName) return;
  const at = architecture?.resources.find((each) => each.id === id)?.at;
  const rolledBack = status === "InService";
  const parameters = { id, status: status ?? "not there", rolledBack, reason };
  throw new DiagnosticError(diagnostic("PLUTO4017", parameters, at));
}
