import type { Context } from "../context.js";
import type { ExitCode } from "../exit-code.js";
import { chooseStack, requireAws } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";
import { requireSdk } from "../project/require-sdk.js";

export interface PreviewCommandOptions {
  readonly stack?: string;
}

/** `pluto preview`: what a deploy would change on AWS. */
export async function preview(context: Context, options: PreviewCommandOptions): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const chosen = chooseStack(project, options.stack);
  requireAws(chosen, "pluto preview");
  await requireSdk(project.root);
  const { previewOnAws } = await import("../aws/preview-on-aws.js");
  return previewOnAws(context, { project, chosen });
}
