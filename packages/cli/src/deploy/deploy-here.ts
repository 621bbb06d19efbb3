import type { Architecture, Bundle } from "@plutolang/architecture";
import type { Diagnostic } from "@plutolang/diagnostics";
import { deployLocal, type LocalDeployment, type LocalStack } from "@plutolang/local";
import type { Context } from "../context.js";
import { version } from "../installation.js";
import { toLocalStack } from "../project/choose-stack.js";
import { describeDeployment } from "../summary/describe-deployment.js";
import { type EndpointModel, endpointModels } from "../summary/endpoint-models.js";
import { bundleFunctions, readProgram } from "./read-program.js";
import type { DeployTarget } from "./target.js";

/** Deploys to this machine: starts the stack's program, or brings what runs up to date. */
export async function deployHere(
  context: Context,
  { project, chosen }: DeployTarget,
): Promise<void> {
  const stack = toLocalStack(project, chosen);
  const { architecture, diagnostics } = await readProgram(context, project);
  const bundles = await bundleFunctions(context, stack, architecture);
  const deployment = await start(context, project.models, { stack, architecture, bundles });
  const models = endpointModels(architecture, project, process.env);
  print(context, { stack, deployment, models, diagnostics });
}

/** What is to run. */
interface Plan {
  readonly stack: LocalStack;
  readonly architecture: Architecture;
  readonly bundles: readonly Bundle[];
}

function start(
  { output, signal, installation }: Context,
  models: DeployTarget["project"]["models"],
  plan: Plan,
): Promise<LocalDeployment> {
  return output.step(`Deploying stack ${plan.stack.stack} to this machine`, (progress) =>
    deployLocal({
      ...plan,
      environment: process.env,
      model: process.env.PLUTO_MODEL || undefined,
      models,
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
