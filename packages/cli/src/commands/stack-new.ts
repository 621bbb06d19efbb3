import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { completeAnswers } from "../new/complete-answers.js";
import { type Answers, stackQuestions } from "../new/questions.js";
import { terminalAsking } from "../new/terminal-asking.js";
import { type Project, readProject } from "../project/read-project.js";
import { writeProjectFile } from "../project/write-project-file.js";

export interface StackNewCommandOptions extends Partial<Omit<Answers, "name">> {
  readonly yes?: boolean;
}

/** `pluto stack new`: adds a stack; a project's first one becomes the current one. */
export async function stackNew(
  context: Context,
  { yes = false, ...given }: StackNewCommandOptions,
): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  refuseTaken(project, given.stack);
  const asking = await terminalAsking("pluto stack new", yes, context.output.json);
  const answers = await completeAnswers(stackQuestions, given, asking);
  refuseTaken(project, answers.stack);
  addStack(project, answers);
  await writeProjectFile(project);
  const { stack, platform } = answers;
  context.output.result({ stack, platform }, () => `Added stack ${stack}, for ${platform}.`);
  return exitCode.ok;
}

function refuseTaken({ stacks }: Project, stack: string | undefined): void {
  if (stack !== undefined && Object.hasOwn(stacks, stack)) {
    throw new DiagnosticError(diagnostic("PLUTO5008", { stack }));
  }
}

function addStack({ document, current }: Project, { stack, platform, engine }: Answers): void {
  const settings = platform === "AWS" ? { platform, engine } : { platform };
  document.setIn(["stacks", stack], document.createNode(settings));
  if (current === undefined) document.set("current", stack);
}
