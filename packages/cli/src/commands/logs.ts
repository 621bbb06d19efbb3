import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { type LogLine, readLogs, statusLocal } from "@plutolang/local";
import type { Context } from "../context.js";
import { requireFunction } from "../deployed-functions.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Colors } from "../output.js";
import { type ChosenStack, chooseStack, isOnAws, toLocalStack } from "../project/choose-stack.js";
import { type Project, readProject } from "../project/read-project.js";

export interface LogsCommandOptions {
  readonly stack?: string;
  readonly follow?: boolean;
  readonly tail?: number;
  /** Milliseconds before now. */
  readonly since?: number;
}

/** `pluto logs`: what functions wrote; with `--json` one object a line. */
export async function logs(
  context: Context,
  name: string | undefined,
  options: LogsCommandOptions,
): Promise<ExitCode> {
  const project = await readProject(context.cwd);
  const chosen = chooseStack(project, options.stack);
  if (isOnAws(chosen)) {
    const { logsFromAws } = await import("../aws/logs-from-aws.js");
    return logsFromAws(context, { project, chosen }, { ...options, name });
  }
  return localLogs(context, { project, chosen }, { ...options, name });
}

interface Asked extends LogsCommandOptions {
  readonly name: string | undefined;
}

async function localLogs(
  { output, signal }: Context,
  { project, chosen }: { readonly project: Project; readonly chosen: ChosenStack },
  { name, follow, tail, since }: Asked,
): Promise<ExitCode> {
  const local = toLocalStack(project, chosen);
  const status = await statusLocal(local);
  if (status.running && name !== undefined) requireFunction(status.functions, name);
  const until = AbortSignal.any([signal, output.closed]);
  const from = since === undefined ? "" : new Date(Date.now() - since).toISOString();
  let count = 0;
  for await (const line of readLogs(local, { function: name, follow, tail, signal: until })) {
    count += 1;
    if (line.time >= from) output.line(line, () => describeLine(line, output.colors));
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
