import { mkdir } from "node:fs/promises";
import { toPulumiProject } from "@plutolang/architecture";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { Stack } from "@pulumi/pulumi/automation/index.js";
import {
  type AwsStack,
  backendOf,
  hasOwnState,
  programDirectory,
  stateDirectory,
} from "./aws-stack.js";
import { findEngine } from "./engine.js";
import type { Report } from "./events.js";
import type { Program } from "./load-program.js";
import { type Automation, loadPulumi } from "./load-pulumi.js";
import { mendOwnState } from "./mend-state.js";
import { passphraseVariables } from "./passphrase.js";

export interface OpenOptions {
  readonly stack: AwsStack;
  readonly report: Report;
  /** Default: a program without resources, for what does not run it. */
  readonly program?: Program;
}

/** The stack as Pulumi knows it, made if it is new. */
export async function openStack({ stack, report, program }: OpenOptions): Promise<Stack> {
  const automation = await loadPulumi(stack.root);
  const pulumiCommand = await findEngine(automation, report);
  await makeFolders(stack);
  const workspace = {
    workDir: programDirectory(stack),
    pulumiCommand,
    envVars: await variablesOf(stack),
  };
  const inline = {
    stackName: stack.stack,
    projectName: toPulumiProject(stack.project),
    program: program ?? (async () => ({})),
  };
  try {
    return await automation.LocalWorkspace.createOrSelectStack(inline, workspace);
  } catch (error) {
    throw toOpenError(automation, error, stack);
  }
}

async function makeFolders(stack: AwsStack): Promise<void> {
  await mkdir(programDirectory(stack), { recursive: true });
  if (!hasOwnState(stack)) return;
  await mkdir(stateDirectory(stack), { recursive: true });
  await mendOwnState(stack);
}

async function variablesOf(stack: AwsStack): Promise<Record<string, string>> {
  return {
    PULUMI_BACKEND_URL: backendOf(stack),
    PULUMI_SKIP_UPDATE_CHECK: "true",
    ...(stack.region === undefined ? {} : { AWS_REGION: stack.region }),
    ...(await passphraseVariables()),
  };
}

function toOpenError(automation: Automation, error: unknown, stack: AwsStack): unknown {
  if (!(error instanceof automation.CommandError)) return error;
  if (/incorrect passphrase/.test(error.message)) {
    return new DiagnosticError(diagnostic("PLUTO4004", { stack: stack.stack }));
  }
  const text = lastLines(error.message);
  return new DiagnosticError(diagnostic("PLUTO4005", { backend: backendOf(stack), text }));
}

/** The engine's own words, without the command line and the stack that stand around them. */
export function lastLines(message: string): string {
  const lines = message
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /^(error|stderr):/.test(line))
    .map((line) => line.replace(/^(stderr: ?)?(error: ?)?/, ""))
    .filter((line) => line !== "" && !line.startsWith("Command failed"));
  return [...new Set(lines)].join(" ") || message.split("\n")[0] || message;
}
