import type { AwsStack } from "@plutolang/provision";
import type { DeployTarget } from "../deploy/target.js";

/** The stack as the stage that provisions knows it. */
export function toAwsStack({ project, chosen }: DeployTarget): AwsStack {
  const { region, backend } = chosen.settings as { region?: string; backend?: string };
  return {
    project: project.project,
    stack: chosen.name,
    root: project.root,
    region,
    backend,
  };
}
