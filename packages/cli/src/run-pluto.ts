import { CommanderError } from "commander";
import { type ExitCode, exitCode } from "./exit-code.js";
import { Interruption } from "./interruption.js";
import { createProgram, type Run } from "./program.js";

/**
 * Runs one command line to its end, and prints what there is to print.
 *
 * @param args what was typed after `pluto`
 * @param dist the folder of the built CLI, absolute
 * @returns what the process should leave to the shell
 */
export async function runPluto(args: readonly string[], dist: string): Promise<ExitCode> {
  const interruption = new Interruption();
  const { signal, waitForEnd } = interruption;
  const run: Run = { signal, waitForEnd, dist, code: exitCode.ok };
  const program = createProgram(run);
  try {
    await Promise.race([program.parseAsync(args, { from: "user" }), interruption.timeout]);
    return run.code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCode.ok : exitCode.usage;
    const { reportFailure } = await import("./report-failure.js");
    return reportFailure(error, { ...program.opts(), interrupted: run.signal.aborted });
  } finally {
    interruption.dispose();
  }
}
