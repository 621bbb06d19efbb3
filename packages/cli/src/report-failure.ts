import { resolve } from "node:path";
import { type Diagnostic, DiagnosticError } from "@plutolang/diagnostics";
import { type ExitCode, exitCode } from "./exit-code.js";
import { InterruptedError } from "./interruption.js";
import { Output } from "./output.js";
import { findProjectRoot } from "./project/find-project.js";
import { toDiagnostic } from "./system-error.js";
import { UsageError } from "./usage-error.js";

export interface FailureOptions {
  readonly json?: boolean;
  readonly cwd?: string;
  /** Whether Ctrl-C came before. */
  readonly interrupted: boolean;
}

/**
 * Prints why a command ended early. What the user can mend is printed as diagnostics; anything else
 * is a bug of Pluto's, whose stack is wanted.
 */
export async function reportFailure(error: unknown, options: FailureOptions): Promise<ExitCode> {
  if (options.interrupted || isInterruption(error)) {
    process.stderr.write(`Interrupted.${remarkOn(error)}\n`);
    return exitCode.interrupted;
  }
  const diagnostics = diagnosticsOf(error);
  if (diagnostics === undefined) {
    process.stderr.write(bugReport(error));
    return exitCode.failed;
  }
  const cwd = resolve(options.cwd ?? ".");
  const output = new Output(options.json === true);
  if (output.json) output.result({ diagnostics }, () => "");
  else output.diagnostics(diagnostics, (await findProjectRoot(cwd)) ?? cwd);
  return error instanceof UsageError ? exitCode.usage : exitCode.failed;
}

/** What stands now, and how to go on, if the command knew. */
function remarkOn(error: unknown): string {
  const found = error instanceof DiagnosticError ? error.diagnostics : [];
  const told = found.find((each) => each.code === "PLUTO4007");
  return told === undefined ? "" : ` ${told.message} ${told.hint ?? ""}`;
}

/** Inquirer reads Ctrl-C itself and throws. */
function isInterruption(error: unknown): boolean {
  return (
    error instanceof InterruptedError ||
    (error instanceof Error && error.name === "ExitPromptError")
  );
}

function diagnosticsOf(error: unknown): readonly Diagnostic[] | undefined {
  if (error instanceof DiagnosticError) return error.diagnostics;
  const found = toDiagnostic(error);
  return found === undefined ? undefined : [found];
}

function bugReport(error: unknown): string {
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${what}\n\nThis is a bug in Pluto. Please report it, with the lines above and what you did.\n`;
}
