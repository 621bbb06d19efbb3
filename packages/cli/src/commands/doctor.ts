import type { Context } from "../context.js";
import type { ExitCode } from "../exit-code.js";
import { chooseStack, requireAws } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";

export interface DoctorCommandOptions {
  readonly stack?: string;
}

/** `pluto doctor`: finds in seconds what would make a deploy to AWS fail in minutes. */
export async function doctor(context: Context, options: DoctorCommandOptions): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const chosen = chooseStack(project, options.stack);
  requireAws(chosen, "pluto doctor");
  const { examine } = await import("../aws/examine.js");
  return examine(context, { project, chosen });
}
