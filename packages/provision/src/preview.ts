import { findFailedEndpoints } from "./endpoints-in-state.js";
import type { Change, StackResource } from "./events.js";
import { loadProgram } from "./load-program.js";
import { type ProvisionOptions, prepareStack } from "./prepare.js";
import { runEngine } from "./run-engine.js";

/** What a deploy would do. */
export interface Preview {
  readonly changes: readonly Change[];
  readonly unchanged: readonly StackResource[];
}

/**
 * Compares the program with the stack and changes nothing on AWS.
 *
 * @throws DiagnosticError if the engine, the provider or AWS refuses
 */
export async function previewAws(options: ProvisionOptions): Promise<Preview> {
  const program = await loadProgram(options.stack);
  const { opened, report, resources } = await prepareStack({ ...options, program });
  const replace = await findFailedEndpoints(resources, options.stack);
  const { track } = await runEngine({ ...options, report }, (run) =>
    opened.preview({ ...run, replace }),
  );
  return { changes: track.changes, unchanged: track.unchanged };
}
