import type { Architecture } from "@plutolang/architecture";
import { deduce } from "@plutolang/deduce";
import { type Diagnostic, hasErrors } from "@plutolang/diagnostics";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { findSource } from "../project/find-source.js";
import { describeArchitecture } from "../summary/describe-architecture.js";

/** `pluto deduce`: what the program at `entry` uses, and which function may use what. */
export async function deduceCommand(context: Context, entry?: string): Promise<ExitCode> {
  const source = await findSource(context.cwd, entry);
  const { architecture, diagnostics } = deduce(source);
  context.output.result(toJson(architecture, diagnostics), () =>
    describeArchitecture(architecture, context.output.colors),
  );
  context.output.diagnostics(diagnostics, source.root);
  return hasErrors(diagnostics) ? exitCode.failed : exitCode.ok;
}

/** What `--json` prints; what only bundling needs is left out. */
function toJson(architecture: Architecture, diagnostics: readonly Diagnostic[]): object {
  const { cuts: _, ...rest } = architecture;
  return { ...rest, diagnostics };
}
