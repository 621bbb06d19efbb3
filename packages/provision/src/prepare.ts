import type { Architecture } from "@plutolang/architecture";
import type { Stack } from "@pulumi/pulumi/automation/index.js";
import type { AwsStack } from "./aws-stack.js";
import type { Report } from "./events.js";
import type { Program } from "./load-program.js";
import { openStack } from "./open-stack.js";
import { readOwnCheckpoint } from "./own-checkpoint.js";
import { recoverStack, type StateResource } from "./recover.js";
import { releaseStaleLock } from "./release-lock.js";
import { runEngine } from "./run-engine.js";

export interface ProvisionOptions {
  readonly stack: AwsStack;
  /** What the program was generated from: says where in the source a failed resource stands. */
  readonly architecture?: Architecture | undefined;
  readonly report?: Report | undefined;
  /** Ends the run: what AWS is busy with is waited for, nothing new is begun. */
  readonly signal?: AbortSignal | undefined;
}

export interface PreparedStack {
  readonly opened: Stack;
  readonly report: Report;
  /** What its state holds. */
  readonly resources: readonly StateResource[];
}

/** The stack, free to be worked on: opened, unlocked, and rid of what a killed run left pending. */
export async function prepareStack(
  options: ProvisionOptions & { readonly program?: Program },
): Promise<PreparedStack> {
  const { stack, program, report = () => {} } = options;
  const opened = await openStack({ stack, report, ...(program === undefined ? {} : { program }) });
  await releaseStaleLock(stack, opened, report);
  const known = await readOwnCheckpoint(stack);
  const { result } = await runEngine({ ...options, report }, (run) =>
    recoverStack(opened, known, report, run),
  );
  return { opened, report, resources: result };
}
