import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { readProject } from "../project/read-project.js";
import { toTable } from "../summary/table.js";

/** `pluto stack ls`: the project's stacks. */
export async function stackLs({ cwd, output }: Context): Promise<ExitCode> {
  const { project, current, stacks } = await readProject(cwd);
  const listed = Object.entries(stacks).map(([name, settings]) => ({
    name,
    current: name === current,
    ...settings,
  }));
  output.result({ project, current: current ?? null, stacks: listed }, () =>
    listed.length === 0
      ? "The project has no stack. To add one: pluto stack new dev"
      : toTable(listed.map((each) => [each.current ? "*" : " ", each.name, each.platform])),
  );
  return exitCode.ok;
}
