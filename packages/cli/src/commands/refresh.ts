import type { Context } from "../context.js";
import type { ExitCode } from "../exit-code.js";
import { chooseStack, requireAws } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";

export interface RefreshCommandOptions {
  readonly stack?: string;
}

/** `pluto refresh`: reads from AWS how the stack's resources are by now. */
export async function refresh(context: Context, options: RefreshCommandOptions): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const chosen = chooseStack(project, options.stack);
  requireAws(chosen, "pluto refresh");
  const { refreshFromAws } = await import("../aws/refresh-from-aws.js");
  return refreshFromAws(context, { project, chosen });
}
