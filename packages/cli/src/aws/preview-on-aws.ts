import type { Context } from "../context.js";
import type { DeployTarget } from "../deploy/target.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Comparison, compare } from "./compare.js";
import { describeChanges } from "./describe-changes.js";
import { listChanges } from "./list-changes.js";

/** Says what a deploy would change, and changes nothing. */
export async function previewOnAws(context: Context, target: DeployTarget): Promise<ExitCode> {
  return printPreview(context, target, await compare(context, target));
}

export function printPreview(
  { output }: Context,
  { project }: DeployTarget,
  { stack, account, preview, diagnostics }: Comparison,
): ExitCode {
  output.result(
    {
      project: project.project,
      stack: stack.stack,
      platform: "AWS",
      region: account.region,
      account: account.identity?.account,
      changes: listChanges(preview.changes),
      unchanged: preview.unchanged.length,
      diagnostics,
    },
    () => describeChanges(preview, output.colors),
  );
  return exitCode.ok;
}
