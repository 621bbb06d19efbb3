import { rm } from "node:fs/promises";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { releasePort, statusLocal } from "@plutolang/local";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import {
  type ChosenStack,
  chooseStack,
  isOnAws,
  stackDirectory,
  toLocalStack,
} from "../project/choose-stack.js";
import { type Project, readProject } from "../project/read-project.js";
import { writeProjectFile } from "../project/write-project-file.js";

/** `pluto stack rm`: takes a stack that is not deployed out of `pluto.yml`, and its folder away. */
export async function stackRm({ cwd, output }: Context, name: string): Promise<ExitCode> {
  const project = await readProject(cwd);
  const chosen = chooseStack(project, name);
  await (isOnAws(chosen) ? requireGone(project, chosen) : release(project, chosen));
  project.document.deleteIn(["stacks", name]);
  if (project.current === name) project.document.delete("current");
  await writeProjectFile(project);
  await rm(stackDirectory(project, name), { recursive: true, force: true });
  output.result({ removed: name }, () => `Removed stack ${name}.`);
  return exitCode.ok;
}

async function release(project: Project, chosen: ChosenStack): Promise<void> {
  const stack = toLocalStack(project, chosen);
  const { running } = await statusLocal(stack);
  if (running) throw new DiagnosticError(diagnostic("PLUTO5009", { stack: chosen.name }));
  await releasePort(stack);
}

/** The folder holds the state, without which nobody knows what stands on AWS. */
async function requireGone(project: Project, chosen: ChosenStack): Promise<void> {
  const { readResources } = await import("@plutolang/provision");
  const { toAwsStack } = await import("../aws/to-aws-stack.js");
  const resources = await readResources(toAwsStack({ project, chosen }));
  if (resources.length === 0) return;
  throw new DiagnosticError(diagnostic("PLUTO5009", { stack: chosen.name }));
}
