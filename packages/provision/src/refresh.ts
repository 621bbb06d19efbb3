import type { Change } from "./events.js";
import { type ProvisionOptions, prepareStack } from "./prepare.js";
import { runEngine } from "./run-engine.js";

/** How AWS differs from what the state said before. */
export interface AwsRefresh {
  readonly changes: readonly Change[];
}

/**
 * Reads every resource anew from AWS into the state, and changes nothing on AWS.
 *
 * @throws DiagnosticError if AWS refuses, or if the signal ended it
 */
export async function refreshAws(options: ProvisionOptions): Promise<AwsRefresh> {
  const { opened, report } = await prepareStack(options);
  const { track } = await runEngine({ ...options, report }, (run) => opened.refresh(run));
  return { changes: track.changes };
}
