import type { Json } from "@plutolang/architecture";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Context } from "../context.js";
import { type ExitCode, exitCode } from "../exit-code.js";
import { findOnLocal } from "../invoke/find-on-local.js";
import type { Target } from "../invoke/target.js";
import { chooseStack, isOnAws } from "../project/choose-stack.js";
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
  const target = await findTarget(context, name, options);
  const envelope = await call(target, args.map(toArgument), context.signal);
  const succeeded = envelope.code === 200;
  if (succeeded || context.output.json) {
    context.output.result(envelope, () => toText(envelope.body));
  } else context.output.note(`${name} answered ${envelope.code}: ${toText(envelope.body)}`);
  return succeeded ? exitCode.ok : exitCode.failed;
}

async function findTarget(
  { cwd }: Context,
  name: string,
  { stack }: InvokeCommandOptions,
): Promise<Target> {
  const project = await readProject(cwd);
  const chosen = chooseStack(project, stack);
  if (!isOnAws(chosen)) return findOnLocal({ project, chosen }, name);
  const { findOnAws } = await import("../invoke/find-on-aws.js");
  return findOnAws({ project, chosen }, name);
}

/** What a function's URL answers. */
interface Envelope {
  readonly code: number;
  readonly body?: unknown;
}

/** A URL that is for signed callers alone is passed by. */
async function call(target: Target, args: readonly Json[], signal: AbortSignal): Promise<Envelope> {
  const envelope = await post(target.url, args, signal);
  if (envelope.code !== 403) return envelope;
  const result = await target.callDirectly(args, signal);
  return result.ok
    ? { code: 200, body: result.body }
    : { code: 500, body: `Function execution failed: ${result.errorMessage}` };
}

async function post(url: string, args: readonly Json[], signal: AbortSignal): Promise<Envelope> {
  try {
    const response = await fetch(url, { method: "POST", body: JSON.stringify(args), signal });
    return toEnvelope(response, await response.text());
  } catch (error) {
    signal.throwIfAborted();
    const { cause = error } = error as Error;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    throw new DiagnosticError(diagnostic("PLUTO5017", { url, reason }));
  }
}

/** A handler that streams answers with its text alone. */
function toEnvelope({ status, headers }: Response, text: string): Envelope {
  const isJson = headers.get("content-type")?.startsWith("application/json") === true;
  const parsed = isJson ? (parseJson(text) as Envelope | undefined) : undefined;
  return typeof parsed?.code === "number" ? parsed : { code: status, body: text };
}

function toArgument(typed: string): Json {
  const parsed = parseJson(typed);
  return parsed === undefined ? typed : parsed;
}

function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function toText(body: unknown): string {
  if (body === undefined) return "";
  return typeof body === "string" ? body : JSON.stringify(body, undefined, 2);
}
