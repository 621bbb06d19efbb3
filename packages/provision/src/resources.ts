import { access } from "node:fs/promises";
import { type AwsStack, hasOwnState, stateDirectory } from "./aws-stack.js";
import type { StackResource } from "./events.js";
import { openStack } from "./open-stack.js";
import { isCloudResource, toStackResource } from "./urn.js";

/** What the stack's state says that stands on AWS, or may: what a killed run was making counts. */
export async function readResources(stack: AwsStack): Promise<readonly StackResource[]> {
  if (hasOwnState(stack) && !(await exists(stateDirectory(stack)))) return [];
  const opened = await openStack({ stack, report: () => {} });
  const { deployment } = await opened.exportStack();
  const { resources = [], pending_operations: pending = [] } = deployment as Checkpoint;
  return [...resources, ...pending.map((each) => each.resource)]
    .map(({ urn, parent }) => toStackResource(urn, parent))
    .filter(isCloudResource);
}

interface Known {
  readonly urn: string;
  readonly parent?: string;
}

interface Checkpoint {
  readonly resources?: readonly Known[];
  readonly pending_operations?: readonly { readonly resource: Known }[];
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
