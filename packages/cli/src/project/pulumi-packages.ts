import { createRequire } from "node:module";
import { join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { findSdk } from "./require-sdk.js";

/** What the SDK's components need, at its peers' versions; only who deploys to AWS installs them. */
export const pulumiPackages = {
  "@pulumi/aws": "7.48.0",
  "@pulumi/pulumi": "3.248.0",
} as const;

/** The command that adds them to a project. */
export const installPulumi = `npm install --save-dev --save-exact ${Object.entries(pulumiPackages)
  .map(([name, version]) => `${name}@${version}`)
  .join(" ")}`;

/**
 * Checks, before anything takes long, that a project's SDK finds them.
 *
 * @throws DiagnosticError if it does not
 */
export async function requirePulumi(root: string): Promise<void> {
  if (!(await hasPulumi(root))) throw new DiagnosticError(diagnostic("PLUTO4002", {}));
}

/** Whether a project's SDK finds them. */
export async function hasPulumi(root: string): Promise<boolean> {
  const sdk = await findSdk(root);
  const require = createRequire(join(sdk ?? root, "package.json"));
  try {
    for (const name of Object.keys(pulumiPackages)) require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}
