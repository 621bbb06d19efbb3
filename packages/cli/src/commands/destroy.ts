import { destroyLocal, type LocalDestruction } from "@plutolang/local";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { chooseStack, isOnAws, toLocalStack } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";

export interface DestroyCommandOptions {
  readonly stack?: string;
  /** Does not ask. */
  readonly yes?: boolean;
}

/** `pluto destroy`: ends what a deploy of the stack started. */
export async function destroy(context: Context, options: DestroyCommandOptions): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const chosen = chooseStack(project, options.stack);
  if (isOnAws(chosen)) {
    const { destroyOnAws } = await import("../aws/destroy-on-aws.js");
    return destroyOnAws(context, { project, chosen }, options);
  }
  const stack = toLocalStack(project, chosen);
  const outcome = await context.output.step(`Destroying stack ${stack.stack}`, () =>
    destroyLocal(stack),
  );
  context.output.result({ project: stack.project, stack: stack.stack, ...outcome }, () =>
    describe(stack.stack, outcome),
  );
  return exitCode.ok;
}

function describe(stack: string, { wasRunning, removed, removedData }: LocalDestruction): string {
  const ended = wasRunning ? `Stack ${stack} has ended.` : `Stack ${stack} was not running.`;
  const gone = removed.length === 0 ? "" : ` Removed: ${removed.join(", ")}.`;
  return `${ended}${gone}${removedData ? " Its data is deleted." : ""}`;
}
