import { type AwsDeployment, deployAws } from "@plutolang/provision";
import { confirm, requireLeave } from "../confirm.js";
import type { Context } from "../context.js";
import type { DeployTarget } from "../deploy/target.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { type Comparison, compare } from "./compare.js";
import { describeChanges } from "./describe-changes.js";
import { describeAwsDeployment } from "./describe-deployment.js";
import { listChanges } from "./list-changes.js";
import { printPreview } from "./preview-on-aws.js";
import { runOnAws } from "./run-on-aws.js";
import { summarize } from "./summarize.js";

export interface DeployToAwsOptions {
  readonly preview?: boolean;
  readonly yes?: boolean;
}

/** Deploys to AWS: shows what will change, asks, changes it, and waits until it all answers. */
export async function deployToAws(
  context: Context,
  target: DeployTarget,
  { preview, yes }: DeployToAwsOptions,
): Promise<ExitCode> {
  if (!preview) requireLeave(yes, "pluto deploy", "creates, changes and deletes resources");
  const comparison = await compare(context, target);
  if (preview) return printPreview(context, target, comparison);
  if (!(await isWanted(context, comparison, yes))) return exitCode.failed;
  const deployment = await change(context, comparison);
  print(context, target, comparison, deployment);
  return exitCode.ok;
}

/** Shows the changes, and asks unless told not to. With nothing to change there is no question. */
async function isWanted(
  { output }: Context,
  { preview, stack }: Comparison,
  yes: boolean | undefined,
): Promise<boolean> {
  if (preview.changes.length === 0) return true;
  output.note(`\n${describeChanges(preview, output.errorColors)}\n`);
  if (yes || (await confirm(`Make these changes to stack ${stack.stack} on AWS?`))) return true;
  output.note("Nothing was changed.");
  return false;
}

function change(context: Context, { stack, architecture }: Comparison): Promise<AwsDeployment> {
  return runOnAws(context, `Deploying stack ${stack.stack} to AWS`, (report) =>
    deployAws({ stack, architecture, report, signal: context.signal }),
  );
}

function print(
  { output }: Context,
  { project }: DeployTarget,
  comparison: Comparison,
  deployment: AwsDeployment,
): void {
  const summary = summarize(comparison.architecture, deployment);
  const diagnostics = [...comparison.diagnostics, ...deployment.diagnostics];
  output.diagnostics(deployment.diagnostics, project.root);
  output.result(
    {
      project: project.project,
      stack: comparison.stack.stack,
      platform: "AWS",
      region: comparison.account.region,
      account: comparison.account.identity?.account,
      ...summary,
      changes: listChanges(deployment.changes),
      unchanged: deployment.unchanged.length,
      diagnostics,
    },
    () => describeAwsDeployment(summary, output.colors),
  );
}
