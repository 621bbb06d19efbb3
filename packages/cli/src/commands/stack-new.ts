import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { completeAnswers } from "../new/complete-answers.js";
import { type Answers, stackQuestions } from "../new/questions.js";
import { refuseRegion } from "../new/refuse-region.js";
import { terminalAsking } from "../new/terminal-asking.js";
import { hasPulumi, installPulumi } from "../project/pulumi-packages.js";
import { type Project, readProject } from "../project/read-project.js";
import { writeProjectFile } from "../project/write-project-file.js";

export interface StackNewCommandOptions extends Partial<Omit<Answers, "name">> {
  readonly yes?: boolean;
  readonly region?: string;
}

/** `pluto stack new`: adds a stack; a project's first one becomes the current one. */
export async function stackNew(
  context: Context,
  { yes = false, region, ...given }: StackNewCommandOptions,
): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  refuseTaken(project, given.stack);
  refuseRegion(given.platform, region);
  const asking = await terminalAsking("pluto stack new", yes, context.output.json);
  const answers = await completeAnswers(stackQuestions, given, asking);
  refuseTaken(project, answers.stack);
  addStack(project, answers, region);
  await writeProjectFile(project);
  const { stack, platform } = answers;
  const added = region === undefined ? { stack, platform } : { stack, platform, region };
  context.output.result(added, () => `Added stack ${stack}, for ${platform}.`);
  if (platform === "AWS") await noteMissingPackages(context, project);
  return exitCode.ok;
}

/** A deploy to AWS needs them; those who only run programs here need not have them. */
async function noteMissingPackages({ output }: Context, { root }: Project): Promise<void> {
  if (await hasPulumi(root)) return;
  output.note(`Before the first deploy to AWS: ${installPulumi}`);
}

function refuseTaken({ stacks }: Project, stack: string | undefined): void {
  if (stack !== undefined && Object.hasOwn(stacks, stack)) {
    throw new DiagnosticError(diagnostic("PLUTO5008", { stack }));
  }
}

function addStack(
  { document, current }: Project,
  { stack, platform, engine }: Answers,
  region: string | undefined,
): void {
  const place = region === undefined ? {} : { region };
  const settings = platform === "AWS" ? { platform, engine, ...place } : { platform };
  document.setIn(["stacks", stack], document.createNode(settings));
  if (current === undefined) document.set("current", stack);
}
