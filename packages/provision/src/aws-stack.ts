import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** One stack on AWS: which, of which project, and where its state is. */
export interface AwsStack {
  readonly project: string;
  readonly stack: string;
  /** The project's root, absolute. */
  readonly root: string;
  /** Default: what the AWS provider finds in the environment or in a profile. */
  readonly region?: string | undefined;
  /**
   * Where Pulumi keeps the state: any URL that `pulumi login` takes. Default: `PULUMI_BACKEND_URL`,
   * else `.pluto/<stack>/state` in the project.
   */
  readonly backend?: string | undefined;
}

/** The folder of the generated program, which is the working directory of the engine. */
export function programDirectory({ root, stack }: AwsStack): string {
  return join(root, ".pluto", stack, "program");
}

export function stateDirectory({ root, stack }: AwsStack): string {
  return join(root, ".pluto", stack, "state");
}

export function backendOf(stack: AwsStack, environment: NodeJS.ProcessEnv = process.env): string {
  return (
    stack.backend ?? environment.PULUMI_BACKEND_URL ?? pathToFileURL(stateDirectory(stack)).href
  );
}

/** Whether the state lies in the project's own folder, where no other machine can write it. */
export function hasOwnState(
  stack: AwsStack,
  environment: NodeJS.ProcessEnv = process.env,
): boolean {
  return backendOf(stack, environment) === pathToFileURL(stateDirectory(stack)).href;
}
