import { refreshAws } from "@plutolang/provision";
import type { Context } from "../context.js";
import type { DeployTarget } from "../deploy/target.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { toTable } from "../summary/table.js";
import { listChanges } from "./list-changes.js";
import { runOnAws } from "./run-on-aws.js";
import { toAwsStack } from "./to-aws-stack.js";
import { shortType } from "./words.js";

/** Reads every resource anew, and says what someone else has changed or deleted. */
export async function refreshFromAws(context: Context, target: DeployTarget): Promise<ExitCode> {
  const stack = toAwsStack(target);
  const { changes } = await runOnAws(context, `Reading stack ${stack.stack} from AWS`, (report) =>
    refreshAws({ stack, report, signal: context.signal }),
  );
  const { project } = target.project;
  context.output.result(
    { project, stack: stack.stack, platform: "AWS", changes: listChanges(changes) },
    () =>
      changes.length === 0
        ? "AWS has everything as the last deploy left it."
        : `Changed on AWS since the last deploy; pluto deploy brings it back:\n${toTable(
            changes.map(({ operation, resource, properties }) => [
              operation,
              resource.partOf ?? resource.name,
              shortType(resource),
              properties.join(", "),
            ]),
          )}`,
  );
  return exitCode.ok;
}
