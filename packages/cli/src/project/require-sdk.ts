import { realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { exists } from "../exists.js";

/**
 * Checks that the project's own SDK is there.
 *
 * @throws DiagnosticError if it is not installed
 */
export async function requireSdk(root: string): Promise<void> {
  if ((await findSdk(root)) === undefined) throw new DiagnosticError(diagnostic("PLUTO5013", {}));
}

/**
 * The real folder of the project's own SDK, looked for as a bundler does it: `NODE_PATH` and global
 * folders do not count.
 */
export async function findSdk(root: string): Promise<string | undefined> {
  for (let folder = root; ; folder = dirname(folder)) {
    const sdk = join(folder, "node_modules/@plutolang/pluto");
    if (await exists(join(sdk, "package.json"))) return realpath(sdk);
    if (dirname(folder) === folder) return undefined;
  }
}
