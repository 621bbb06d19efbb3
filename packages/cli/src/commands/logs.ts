import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { type LogLine, readLogs, statusLocal } from "@plutolang/local";
import type { Context } from "../context.js";
import { requireFunction } from "../deployed-functions.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Colors } from "../output.js";
import { chooseStack, toLocalStack } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";

export interface LogsCommandOptions {
  readonly stack?: string;
  readonly follow?: boolean;
  readonly tail?: number;
}

/** `pluto logs`: what functions wrote; with `--json` one object a line. */
export async function logs(
  { cwd, output, signal }: Context,
  name: string | undefined,
  { stack, follow, tail }: LogsCommandOptions,
): Promise<ExitCode> {
  const project = await readProject(cwd);
  const local = toLocalStack(project, chooseStack(project, stack));
  const status = await statusLocal(local);
  if (status.running && name !== undefined) requireFunction(status.functions, name);
  const until = AbortSignal.any([signal, output.closed]);
  let count = 0;
  for await (const line of readLogs(local, { function: name, follow, tail, signal: until })) {
    count += 1;
    output.line(line, () => describeLine(line, output.colors));
  }
  signal.throwIfAborted();
  if (count === 0 && !status.running) {
    throw new DiagnosticError(diagnostic("PLUTO5016", { stack: local.stack }));
  }
  return exitCode.ok;
}

function describeLine({ time, function: name, stream, text }: LogLine, colors: Colors): string {
  const paint = { stdout: String, stderr: colors.yellow, platform: colors.dim }[stream];
  return `${colors.dim(time)} ${colors.cyan(name)} ${paint(text)}`;
}
