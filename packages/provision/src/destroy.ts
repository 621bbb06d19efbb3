import type { Change } from "./events.js";
import { type ProvisionOptions, prepareStack } from "./prepare.js";
import { runEngine } from "./run-engine.js";

/** What is gone. */
export interface AwsDestruction {
  readonly changes: readonly Change[];
}

/**
 * Deletes every resource of the stack, data included, and the stack from the backend.
 *
 * @throws DiagnosticError if AWS refuses, or if the signal ended it
 */
export async function destroyAws(options: ProvisionOptions): Promise<AwsDestruction> {
  const { opened, report } = await prepareStack(options);
  const { track } = await runEngine({ ...options, report }, (run) =>
    opened.destroy({ ...run, remove: true }),
  );
  return { changes: track.changes };
}
