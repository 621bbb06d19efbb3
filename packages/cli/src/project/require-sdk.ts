import { dirname, join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";
import { exists } from "../exists.js";

/**
 * Checks that the project's own SDK is there, as a bundler would look for it: `NODE_PATH` and
 * global folders do not count.
 *
 * @throws DiagnosticError if it is not installed
 */
export async function requireSdk(root: string): Promise<void> {
  for (let folder = root; ; folder = dirname(folder)) {
    if (await exists(join(folder, "node_modules/@plutolang/pluto/package.json"))) return;
    if (dirname(folder) === folder) throw new DiagnosticError(diagnostic("PLUTO5013", {}));
  }
}
