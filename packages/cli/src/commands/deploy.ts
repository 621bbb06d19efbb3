import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { chooseStack, isOnAws, requireAws } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";
import { requireSdk } from "../project/require-sdk.js";

export interface DeployCommandOptions {
  readonly stack?: string;
  /** Shows what would change, and changes nothing. */
  readonly preview?: boolean;
  /** Does not ask. */
  readonly yes?: boolean;
}

/** `pluto deploy`: brings the stack to what the source says, and prints its URLs. */
export async function deploy(context: Context, options: DeployCommandOptions): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const chosen = chooseStack(project, options.stack);
  if (options.preview) requireAws(chosen, "pluto deploy --preview");
  await requireSdk(project.root);
  if (isOnAws(chosen)) {
    const { deployToAws } = await import("../aws/deploy-to-aws.js");
    return deployToAws(context, { project, chosen }, options);
  }
  const { deployHere } = await import("../deploy/deploy-here.js");
  await deployHere(context, { project, chosen });
  return exitCode.ok;
}
