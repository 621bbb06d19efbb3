import { deduce } from "@plutolang/deduce";
import { hasErrors } from "@plutolang/diagnostics";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { assembleExplanation } from "../explain/assemble-explanation.js";
import { describeExplanation } from "../explain/describe-explanation.js";
import { findSubject } from "../explain/find-subject.js";
import { sourceLines } from "../explain/source-lines.js";
import { findSource } from "../project/find-source.js";

export interface ExplainCommandOptions {
  readonly entry?: string;
}

/** `pluto explain`: why each function may do what it may. */
export async function explain(
  { cwd, output }: Context,
  name: string | undefined,
  options: ExplainCommandOptions,
): Promise<ExitCode> {
  const source = await findSource(cwd, options.entry);
  const { architecture, diagnostics } = deduce(source);
  const { resource, fault } = findSubject(architecture.resources, name);
  if (fault !== undefined) {
    const faults = [...diagnostics, fault];
    if (output.json) output.result({ diagnostics: faults }, () => "");
    output.diagnostics(faults, source.root);
    return exitCode.failed;
  }
  const explanation = assembleExplanation(architecture, sourceLines(source.root), resource);
  output.result({ ...explanation, diagnostics }, () =>
    describeExplanation(explanation, output.colors),
  );
  output.diagnostics(diagnostics, source.root);
  return hasErrors(diagnostics) ? exitCode.failed : exitCode.ok;
}
