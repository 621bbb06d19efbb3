import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { chooseStack } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";
import { writeProjectFile } from "../project/write-project-file.js";

/** `pluto stack select`: makes a stack the one that commands are about. */
export async function stackSelect({ cwd, output }: Context, name: string): Promise<ExitCode> {
  const project = await readProject(cwd);
  chooseStack(project, name);
  project.document.set("current", name);
  await writeProjectFile(project);
  output.result({ current: name }, () => `The current stack is ${name}.`);
  return exitCode.ok;
}
