import { access, realpath } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import type * as automation from "@pulumi/pulumi/automation/index.js";

export type Automation = typeof automation;

/**
 * The Automation API of the very `@pulumi/pulumi` that the project's components use: two copies
 * would not know of each other's resources.
 *
 * @throws DiagnosticError PLUTO4002 if the project lacks the packages
 */
export async function loadPulumi(root: string): Promise<Automation> {
  const sdk = await findPackage(root, "@plutolang/pluto");
  const require = createRequire(join(sdk ?? root, "package.json"));
  try {
    require.resolve("@pulumi/aws/package.json");
    const path = require.resolve("@pulumi/pulumi/automation/index.js");
    return (await import(pathToFileURL(path).href)) as Automation;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== "MODULE_NOT_FOUND") throw error;
    throw new DiagnosticError(diagnostic("PLUTO4002", {}));
  }
}

/** The real folder of a package as Node finds it from `from`, going up. */
async function findPackage(from: string, name: string): Promise<string | undefined> {
  const folder = join(from, "node_modules", name);
  const found = await access(join(folder, "package.json")).then(
    () => true,
    () => false,
  );
  if (found) return realpath(folder);
  return dirname(from) === from ? undefined : findPackage(dirname(from), name);
}
