import { DescribeEndpointCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";
import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { clientSettings } from "./aws-clients.js";
import type { AwsStack } from "./aws-stack.js";

interface StateEndpoint {
  readonly urn: string;
  readonly type: string;
  readonly id?: string;
}

/**
 * URNs of the endpoints that AWS calls Failed. Such an endpoint takes no update, and Pulumi sees no
 * change in it: it has to be replaced.
 */
export async function findFailedEndpoints(opened: Stack, stack: AwsStack): Promise<string[]> {
  const endpoints = await listEndpoints(opened);
  if (endpoints.length === 0) return [];
  const client = new SageMakerClient(clientSettings(stack));
  try {
    const failed = await Promise.all(endpoints.map((each) => isFailed(client, each)));
    return endpoints.filter((_, index) => failed[index]).map((each) => each.urn);
  } finally {
    client.destroy();
  }
}

/** Reads the endpoints anew, so that the state no longer says what AWS has rolled back. */
export async function refreshEndpoints(opened: Stack): Promise<void> {
  const target = (await listEndpoints(opened)).map((each) => each.urn);
  await opened.refresh({ target, color: "never" });
}

async function listEndpoints(opened: Stack): Promise<StateEndpoint[]> {
  const { deployment } = await opened.exportStack();
  const { resources = [] } = deployment as { resources?: StateEndpoint[] };
  return resources.filter(({ type, id }) => type === "aws:sagemaker/endpoint:Endpoint" && id);
}

/** What cannot be told, the engine will find. */
async function isFailed(client: SageMakerClient, { id }: StateEndpoint): Promise<boolean> {
  const command = new DescribeEndpointCommand({ EndpointName: id });
  const found = await client.send(command).catch(() => undefined);
  return found?.EndpointStatus === "Failed";
}
