import { DescribeEndpointCommand, SageMakerClient } from "@aws-sdk/client-sagemaker";
import type { Stack } from "@pulumi/pulumi/automation/index.js";
import { clientSettings } from "./aws-clients.js";
import type { AwsStack } from "./aws-stack.js";
import type { StateResource } from "./recover.js";

/**
 * URNs of the endpoints that AWS calls Failed. Such an endpoint takes no update, and Pulumi sees no
 * change in it: it has to be replaced.
 */
export async function findFailedEndpoints(
  resources: readonly StateResource[],
  stack: AwsStack,
): Promise<string[]> {
  const endpoints = resources.filter(isEndpoint);
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
  const { deployment } = await opened.exportStack();
  const { resources = [] } = deployment as { resources?: StateResource[] };
  const target = resources.filter(isEndpoint).map((each) => each.urn);
  await opened.refresh({ target, color: "never" });
}

function isEndpoint({ type, id }: StateResource): boolean {
  return type === "aws:sagemaker/endpoint:Endpoint" && id !== undefined;
}

/** What cannot be told, the engine will find. */
async function isFailed(client: SageMakerClient, { id }: StateResource): Promise<boolean> {
  const command = new DescribeEndpointCommand({ EndpointName: id });
  const found = await client.send(command).catch(() => undefined);
  return found?.EndpointStatus === "Failed";
}
