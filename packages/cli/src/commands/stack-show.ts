import { statusLocal } from "@plutolang/local";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { chooseStack, isOnAws, toLocalStack } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";
import { toTable } from "../summary/table.js";

/** `pluto stack` and `pluto stack show`: what stands, and what its outputs are. */
export async function stackShow(context: Context, named?: string): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const chosen = chooseStack(project, named);
  if (isOnAws(chosen)) {
    const { showAwsStack } = await import("../aws/show-aws-stack.js");
    return showAwsStack(context, { project, chosen });
  }
  const status = await statusLocal(toLocalStack(project, chosen));
  const { running } = status;
  const functions = status.running ? status.functions : [];
  const { name: stack } = chosen;
  context.output.result(
    { project: project.project, stack, platform: "Local", running, functions },
    () =>
      running
        ? toTable(functions.map(({ name, url }) => [name, url]))
        : `Stack ${stack} is not running. To start it: pluto deploy --stack ${stack}`,
  );
  return exitCode.ok;
}
