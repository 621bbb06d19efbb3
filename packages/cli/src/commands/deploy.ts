import type { Architecture, Bundle } from "@plutolang/architecture";
import { bundle } from "@plutolang/bundle";
import { deduce } from "@plutolang/deduce";
import { type Diagnostic, DiagnosticError, hasErrors } from "@plutolang/diagnostics";
import { deployLocal, type LocalDeployment, type LocalStack } from "@plutolang/local";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { version } from "../installation.js";
import { chooseStack, toLocalStack } from "../project/choose-stack.js";
import { defaultEntry } from "../project/find-source.js";
import { type Project, readProject } from "../project/read-project.js";
import { requireSdk } from "../project/require-sdk.js";
import { describeDeployment } from "../summary/describe-deployment.js";
import { type EndpointModel, endpointModels } from "../summary/endpoint-models.js";

export interface DeployCommandOptions {
  readonly stack?: string;
}

/** `pluto deploy`: starts the stack's program, or brings what runs to the state of the source. */
export async function deploy(context: Context, options: DeployCommandOptions): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const stack = toLocalStack(project, chooseStack(project, options.stack));
  await requireSdk(project.root);
  const { architecture, diagnostics } = await readProgram(context, project);
  const bundles = await bundleFunctions(context, stack, architecture);
  const deployment = await start(context, project, { stack, architecture, bundles });
  const models = endpointModels(architecture, project, process.env);
  print(context, { stack, deployment, models, diagnostics });
  return exitCode.ok;
}

interface Program {
  readonly architecture: Architecture;
  readonly diagnostics: readonly Diagnostic[];
}

async function readProgram({ output }: Context, project: Project): Promise<Program> {
  const { root } = project;
  const program = await output.step("Reading the program", async () =>
    orFail(deduce({ root, entry: defaultEntry, project: project.project })),
  );
  output.diagnostics(program.diagnostics, root);
  return program;
}

async function bundleFunctions(
  { output }: Context,
  { root, directory }: LocalStack,
  architecture: Architecture,
): Promise<readonly Bundle[]> {
  const options = { root, architecture, directory: `${directory}/bundles` };
  const { bundles } = await output.step("Bundling the functions", async () =>
    orFail(await bundle(options)),
  );
  return bundles;
}

/** What is to run. */
interface Plan {
  readonly stack: LocalStack;
  readonly architecture: Architecture;
  readonly bundles: readonly Bundle[];
}

function start(
  { output, signal, installation }: Context,
  project: Project,
  plan: Plan,
): Promise<LocalDeployment> {
  return output.step(`Deploying stack ${plan.stack.stack} to this machine`, (progress) =>
    deployLocal({
      ...plan,
      environment: process.env,
      model: process.env.PLUTO_MODEL || undefined,
      models: project.models,
      entries: installation.entries,
      version,
      signal,
      onProgress({ resource, text, done, total }) {
        const share = done === undefined || !total ? undefined : done / total;
        progress.update(resource === undefined ? text : `${resource}: ${text}`, share);
      },
    }),
  );
}

/** What a stage found, unless it found an error. */
function orFail<T extends { readonly diagnostics: readonly Diagnostic[] }>(result: T): T {
  if (hasErrors(result.diagnostics)) throw new DiagnosticError(...result.diagnostics);
  return result;
}

interface Outcome {
  readonly stack: LocalStack;
  readonly deployment: LocalDeployment;
  readonly models: readonly EndpointModel[];
  readonly diagnostics: readonly Diagnostic[];
}

function print({ output }: Context, { stack, deployment, models, diagnostics }: Outcome): void {
  const { project, stack: name } = stack;
  output.result(
    { project, stack: name, platform: "Local", ...deployment, models, diagnostics },
    () => describeDeployment(deployment, models, output.colors),
  );
}
