import type { Diagnostic } from "@plutolang/diagnostics";
import { checkUrls, type UrlCheck } from "./check-urls.js";
import { confirmEndpoints } from "./confirm-endpoints.js";
import { findFailedEndpoints, refreshEndpoints } from "./endpoints-in-state.js";
import type { Change, StackResource } from "./events.js";
import { loadProgram } from "./load-program.js";
import { type StackOutputs, toOutputs } from "./outputs.js";
import { type ProvisionOptions, prepareStack } from "./prepare.js";
import { runEngine } from "./run-engine.js";

/** What a deploy did, and what stands now. */
export interface AwsDeployment {
  readonly changes: readonly Change[];
  readonly unchanged: readonly StackResource[];
  readonly outputs: StackOutputs;
  /** Each function's URL, and whether it answers. */
  readonly urls: readonly UrlCheck[];
  /** Warnings: URLs that do not answer. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Brings the stack to what the program says, waits until each endpoint runs the configuration just
 * deployed, and asks each URL once whether it is ready.
 *
 * @throws DiagnosticError if the engine, the provider or AWS refuses, if an endpoint fails or was
 * rolled back, or if the signal ended it. The next deploy goes on from what stands then.
 */
export async function deployAws(options: ProvisionOptions): Promise<AwsDeployment> {
  const program = await loadProgram(options.stack);
  const { opened, report, resources } = await prepareStack({ ...options, program });
  const replace = await findFailedEndpoints(resources, options.stack);
  const { result, track } = await runEngine({ ...options, report }, (run) =>
    opened.up({ ...run, replace }),
  );
  const outputs = toOutputs(result.outputs);
  await confirmEndpoints(outputs, { ...options, report }).catch(async (error) => {
    await refreshEndpoints(opened);
    throw error;
  });
  const { urls, diagnostics } = await checkUrls(outputs, { ...options, report });
  return { changes: track.changes, unchanged: track.unchanged, outputs, urls, diagnostics };
}
