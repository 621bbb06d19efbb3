import type { Architecture, Bundle } from "@plutolang/architecture";
import type { Diagnostic } from "@plutolang/diagnostics";
import { generate } from "@plutolang/generate";
import {
  type AwsStack,
  type Preflight,
  type Preview,
  preflight,
  previewAws,
  programDirectory,
  writeProgram,
} from "@plutolang/provision";
import type { Context } from "../context.js";
import { bundleFunctions, orFail, readProgram } from "../deploy/read-program.js";
import type { DeployTarget } from "../deploy/target.js";
import { stackDirectory } from "../project/choose-stack.js";
import { requirePulumi } from "../project/pulumi-packages.js";
import { toAwsStack } from "./to-aws-stack.js";

/** How a program differs from what stands on AWS. */
export interface Comparison {
  readonly stack: AwsStack;
  readonly architecture: Architecture;
  /** Where AWS is meant to be, and who deploys. */
  readonly account: Pick<Preflight, "identity" | "region">;
  readonly preview: Preview;
  /** Of the program and of the preflight; none is an error. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Makes the stack's program from the source, and compares it with what stands. It changes nothing
 * on AWS.
 *
 * @throws DiagnosticError for all that would make the deploy fail, as far as can be known
 */
export async function compare(context: Context, target: DeployTarget): Promise<Comparison> {
  const stack = toAwsStack(target);
  await requirePulumi(stack.root);
  const { architecture, diagnostics } = await readProgram(context, target.project);
  const checked = await checkAccount(context, stack, architecture);
  const bundles = await bundleFunctions(context, bundleTarget(target), architecture);
  await write(stack, architecture, bundles);
  const preview = await previewChanges(context, stack, architecture);
  return {
    stack,
    architecture,
    account: checked,
    preview,
    diagnostics: [...diagnostics, ...checked.diagnostics],
  };
}

async function checkAccount(
  { output, signal }: Context,
  stack: AwsStack,
  architecture: Architecture,
): Promise<Preflight> {
  const checked = await output.step("Checking the account and the program against AWS", async () =>
    orFail(await preflight(architecture, { stack, signal })),
  );
  output.diagnostics(checked.diagnostics, stack.root);
  return checked;
}

function bundleTarget({ project, chosen }: DeployTarget) {
  return { root: project.root, directory: stackDirectory(project, chosen.name) };
}

async function write(
  stack: AwsStack,
  architecture: Architecture,
  bundles: readonly Bundle[],
): Promise<void> {
  const { region } = stack;
  const directory = programDirectory(stack);
  const { files } = generate(architecture, bundles, { stack: stack.stack, region, directory });
  await writeProgram(stack, files);
}

function previewChanges(
  { output, signal }: Context,
  stack: AwsStack,
  architecture: Architecture,
): Promise<Preview> {
  return output.step("Comparing with what stands on AWS", (progress) =>
    previewAws({
      stack,
      architecture,
      signal,
      report: (event) => event.type === "step" && progress.update(event.text),
    }),
  );
}
