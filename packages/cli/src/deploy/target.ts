import type { ChosenStack } from "../project/choose-stack.js";
import type { Project } from "../project/read-project.js";

/** What a deploy is about. */
export interface DeployTarget {
  readonly project: Project;
  readonly chosen: ChosenStack;
}
