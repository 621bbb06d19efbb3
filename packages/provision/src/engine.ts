import { join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type { PulumiCommand } from "@pulumi/pulumi/automation/index.js";
import type { Report } from "./events.js";
import type { Automation } from "./load-pulumi.js";
import { userFolders } from "./user-folders.js";

/** The engine that is installed where none is there, and the oldest that the AWS provider works with. */
const ownVersion = "3.248.0";
const oldestVersion = [3, 142] as const;

/**
 * The Pulumi engine: `pulumi` on PATH if its version will do, else the one of an earlier
 * installation, else it is installed into the user's cache.
 *
 * @throws DiagnosticError PLUTO4003 if it cannot be installed
 */
export async function findEngine(
  automation: Automation,
  report: Report,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<PulumiCommand> {
  const found = await engineInUse(automation, environment);
  return found ?? install(automation, rootOf(environment), report);
}

/** The engine that is there already, if one is. */
export async function engineInUse(
  { PulumiCommand }: Automation,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<PulumiCommand | undefined> {
  const onPath = await PulumiCommand.get().catch(() => undefined);
  if (onPath !== undefined && willDo(onPath)) return onPath;
  return PulumiCommand.get({ root: rootOf(environment) }).catch(() => undefined);
}

function rootOf(environment: NodeJS.ProcessEnv): string {
  return join(userFolders(environment).cache, "pulumi", ownVersion);
}

function willDo({ version }: PulumiCommand): boolean {
  const [major, minor] = oldestVersion;
  return version !== null && version.major === major && version.minor >= minor;
}

async function install(
  { PulumiCommand }: Automation,
  root: string,
  report: Report,
): Promise<PulumiCommand> {
  report({ type: "step", text: `Installing the Pulumi engine ${ownVersion}, this once` });
  try {
    return await PulumiCommand.install({ root });
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    throw new DiagnosticError(diagnostic("PLUTO4003", { version: ownVersion, text }));
  }
}
