import { InvokeCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { clientSettings } from "./aws-clients.js";
import type { AwsStack } from "./aws-stack.js";

export interface AwsInvocation {
  /** Its name on AWS. */
  readonly functionName: string;
  /** JSON values. */
  readonly args: readonly unknown[];
  readonly signal?: AbortSignal | undefined;
}

/** What a function returned, or the message of what it threw. */
export type AwsInvocationResult =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: false; readonly errorMessage: string };

/** Calls a function by its name, with the credentials of whoever deploys. */
export async function invokeAws(
  stack: AwsStack,
  { functionName, args, signal }: AwsInvocation,
): Promise<AwsInvocationResult> {
  const client = new LambdaClient(clientSettings(stack));
  const command = new InvokeCommand({ FunctionName: functionName, Payload: JSON.stringify(args) });
  try {
    const output = await client.send(command, signal === undefined ? {} : { abortSignal: signal });
    const payload = JSON.parse(output.Payload?.transformToString() || "{}") as Payload;
    return output.FunctionError === undefined
      ? { ok: true, body: payload.body }
      : { ok: false, errorMessage: payload.errorMessage ?? output.FunctionError };
  } finally {
    client.destroy();
  }
}

interface Payload {
  readonly body?: unknown;
  readonly errorMessage?: string;
}
