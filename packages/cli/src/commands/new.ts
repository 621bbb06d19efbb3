import { join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Context } from "../context.js";
import { exists } from "../exists.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Installation } from "../installation.js";
import { completeAnswers } from "../new/complete-answers.js";
import { createProject } from "../new/create-project.js";
import { type Answers, projectQuestions } from "../new/questions.js";
import { refuseRegion } from "../new/refuse-region.js";
import { projectFiles } from "../new/template.js";
import { terminalAsking } from "../new/terminal-asking.js";

export interface NewCommandOptions extends Partial<Answers> {
  readonly yes?: boolean;
  readonly region?: string;
}

/** `pluto new`: makes a project in a folder of its own, from answers that are flags or asked for. */
export async function newProject(context: Context, options: NewCommandOptions): Promise<ExitCode> {
  const { yes = false, region, ...given } = options;
  refuseRegion(given.platform, region);
  const { sdk } = context.installation;
  await requireTarball(sdk);
  const asking = await terminalAsking("pluto new", yes, context.output.json);
  const answers = await completeAnswers(projectQuestions(context.cwd), given, asking);
  const directory = join(context.cwd, answers.name);
  await createProject({
    directory,
    files: projectFiles({ answers, sdk: sdk.name, region }),
    copies: { [`.pluto/${sdk.name}`]: sdk.path },
  });
  context.output.result({ ...answers, directory }, () => created(answers.name));
  return exitCode.ok;
}

async function requireTarball({ name, path }: Installation["sdk"]): Promise<void> {
  if (await exists(path)) return;
  throw new DiagnosticError(diagnostic("PLUTO5014", { file: `dist/sdk/${name}` }));
}

function created(name: string): string {
  return `Info:  Created a project, ${name}\n\nNext:\n  cd ${name}\n  npm install\n  pluto deploy`;
}
