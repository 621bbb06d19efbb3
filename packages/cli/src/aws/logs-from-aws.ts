import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { type AwsLogLine, type AwsStack, readAwsLogs, readResources } from "@plutolang/provision";
import type { Context } from "../context.js";
import type { DeployTarget } from "../deploy/target.js";
import { requireFunction } from "../deployed-functions.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import type { Colors } from "../output.js";
import { toAwsStack } from "./to-aws-stack.js";

export interface AwsLogsOptions {
  /** Of one function or endpoint. */
  readonly name: string | undefined;
  readonly follow?: boolean;
  readonly tail?: number;
  /** Milliseconds before now. */
  readonly since?: number;
}

/** Prints what functions and endpoints wrote to CloudWatch. */
export async function logsFromAws(
  { output, signal }: Context,
  target: DeployTarget,
  options: AwsLogsOptions,
): Promise<ExitCode> {
  const stack = toAwsStack(target);
  await requireSource(stack, options.name);
  const until = AbortSignal.any([signal, output.closed]);
  for await (const line of readLines(stack, options, until)) {
    const name = line.resource.slice(line.resource.indexOf("/") + 1);
    output.line({ ...line, function: name }, () => describeLine(name, line, output.colors));
  }
  signal.throwIfAborted();
  return exitCode.ok;
}

/** By the stack's state: a deploy that failed has logs too, but no outputs. */
async function requireSource(stack: AwsStack, name: string | undefined): Promise<void> {
  const resources = await readResources(stack);
  if (resources.length === 0) {
    throw new DiagnosticError(diagnostic("PLUTO5016", { stack: stack.stack }));
  }
  const ids = new Set(resources.flatMap(({ partOf }) => (partOf === undefined ? [] : [partOf])));
  if (name === undefined || ids.has(name)) return;
  const known = [...ids].map((id) => ({ name: id.slice(id.indexOf("/") + 1) }));
  requireFunction(known, name);
}

async function* readLines(
  stack: AwsStack,
  { name, follow, tail, since }: AwsLogsOptions,
  signal: AbortSignal,
): AsyncGenerator<AwsLogLine> {
  const from = since === undefined ? undefined : Date.now() - since;
  const options = { resource: name, since: from, signal };
  if (tail === undefined) {
    yield* readAwsLogs(stack, { ...options, follow });
    return;
  }
  const lines: AwsLogLine[] = [];
  for await (const line of readAwsLogs(stack, options)) lines.push(line);
  yield* tail === 0 ? [] : lines.slice(-tail);
  if (!follow) return;
  const told = new Set(lines.map(keyOf));
  for await (const line of readAwsLogs(stack, { ...options, follow })) {
    if (!told.has(keyOf(line))) yield line;
  }
}

function keyOf({ time, stream, text }: AwsLogLine): string {
  return `${time} ${stream} ${text}`;
}

function describeLine(name: string, { time, text }: AwsLogLine, colors: Colors): string {
  return `${colors.dim(time)} ${colors.cyan(name)} ${text}`;
}
