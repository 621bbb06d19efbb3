import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { statusLocal } from "@plutolang/local";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { nearest } from "../nearest.js";
import { chooseStack, toLocalStack } from "../project/choose-stack.js";
import { readProject } from "../project/read-project.js";

export interface InvokeCommandOptions {
  readonly stack?: string;
}

/** `pluto invoke`: calls a function at its URL, as curl would, and prints the body. */
export async function invoke(
  context: Context,
  name: string,
  args: readonly string[],
  options: InvokeCommandOptions,
): Promise<ExitCode> {
  const url = await urlOf(context, name, options.stack);
  const envelope = await call(url, args.map(toArgument), context.signal);
  const succeeded = envelope.code === 200;
  if (succeeded || context.output.json) {
    context.output.result(envelope, () => toText(envelope.body));
  } else context.output.note(`${name} answered ${envelope.code}: ${toText(envelope.body)}`);
  return succeeded ? exitCode.ok : exitCode.failed;
}

/** What a function's URL answers. */
interface Envelope {
  readonly code: number;
  readonly body?: unknown;
}

async function urlOf({ cwd }: Context, name: string, stack?: string): Promise<string> {
  const project = await readProject(cwd);
  const local = toLocalStack(project, chooseStack(project, stack));
  const status = await statusLocal(local);
  if (!status.running) throw new DiagnosticError(diagnostic("PLUTO5016", { stack: local.stack }));
  const found = status.functions.find((each) => each.name === name);
  if (found !== undefined) return found.url;
  const functions = status.functions.map((each) => each.name);
  const near = nearest(name, functions);
  const parameters = { name, functions, ...(near === undefined ? {} : { near }) };
  throw new DiagnosticError(diagnostic("PLUTO5015", parameters));
}

async function call(url: string, args: readonly unknown[], signal: AbortSignal): Promise<Envelope> {
  try {
    const response = await fetch(url, { method: "POST", body: JSON.stringify(args), signal });
    return toEnvelope(response.status, await response.text());
  } catch (error) {
    signal.throwIfAborted();
    const { cause = error } = error as Error;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new DiagnosticError(diagnostic("PLUTO5017", { url, reason }));
  }
}

/** A handler that streams answers with its text alone. */
function toEnvelope(status: number, text: string): Envelope {
  const parsed = parseJson(text) as Envelope | undefined;
  return typeof parsed?.code === "number" ? parsed : { code: status, body: text };
}

function toArgument(typed: string): unknown {
  const parsed = parseJson(typed);
  return parsed === undefined ? typed : parsed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function toText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body, undefined, 2);
}
