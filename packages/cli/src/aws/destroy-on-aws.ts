import { type Change, destroyAws, readResources, type StackResource } from "@plutolang/provision";
import { confirm, requireLeave } from "../confirm.js";
import type { Context } from "../context.js";
import type { DeployTarget } from "../deploy/target.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { toTable } from "../summary/table.js";
import { listChanges } from "./list-changes.js";
import { runOnAws } from "./run-on-aws.js";
import { toAwsStack } from "./to-aws-stack.js";
import { shortType } from "./words.js";

export interface DestroyOnAwsOptions {
  readonly yes?: boolean;
}

/** Deletes all that the stack has on AWS, data included. */
export async function destroyOnAws(
  context: Context,
  target: DeployTarget,
  { yes }: DestroyOnAwsOptions,
): Promise<ExitCode> {
  requireLeave(yes, "pluto destroy", "deletes the stack's resources, data included,");
  const stack = toAwsStack(target);
  if (!yes && !(await isWanted(context, target))) return exitCode.failed;
  const { changes } = await runOnAws(context, `Destroying stack ${stack.stack} on AWS`, (report) =>
    destroyAws({ stack, report, signal: context.signal }),
  );
  const { project } = target.project;
  context.output.result(
    { project, stack: stack.stack, platform: "AWS", changes: listChanges(changes) },
    () => describe(stack.stack, changes),
  );
  return exitCode.ok;
}

async function isWanted({ output }: Context, target: DeployTarget): Promise<boolean> {
  const stack = toAwsStack(target);
  const resources = await output.step("Reading what stands", () => readResources(stack));
  if (resources.length === 0) return true;
  output.note(`\n${toTable(resources.map(toRow))}\n`);
  const what = `${resources.length} resources of stack ${stack.stack}`;
  if (await confirm(`Delete these ${what} on AWS, with all their data?`)) return true;
  output.note("Nothing was changed.");
  return false;
}

function toRow(resource: StackResource): readonly string[] {
  return ["-", resource.partOf ?? resource.name, shortType(resource)];
}

function describe(stack: string, changes: readonly Change[]): string {
  return changes.length === 0
    ? `Stack ${stack} had nothing on AWS.`
    : `Stack ${stack} is gone: ${changes.length} resources deleted.`;
}
