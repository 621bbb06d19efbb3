import type { OutputMap } from "@pulumi/pulumi/automation/index.js";
import type { AwsStack } from "./aws-stack.js";
import { openStack } from "./open-stack.js";

/** What is known of each resource that stands: `Kind/name` to names, addresses, log groups. */
export type StackOutputs = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The outputs of the last deploy; empty for a stack that was never deployed, or was destroyed. */
export async function readOutputs(stack: AwsStack): Promise<StackOutputs> {
  const opened = await openStack({ stack, report: () => {} });
  return toOutputs(await opened.outputs());
}

export function toOutputs(outputs: OutputMap): StackOutputs {
  const entries = Object.entries(outputs).filter(([, { secret }]) => !secret);
  return Object.fromEntries(
    entries.map(([id, { value }]) => [id, value as Record<string, string>]),
  );
}
