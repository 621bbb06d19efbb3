import { createRequire } from "node:module";
import { join } from "node:path";
import { DiagnosticError, diagnostic } from "@plutolang/diagnostics";

/**
 * Checks that the project's own SDK is there.
 *
 * @throws DiagnosticError if it is not installed
 */
export function requireSdk(root: string): void {
  try {
    createRequire(join(root, "package.json")).resolve("@plutolang/pluto/runtime");
  } catch {
    throw new DiagnosticError(diagnostic("PLUTO5013", {}));
  }
}
