import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";

/** The diagnostic for what the system refuses: room on the disk, or leave to use a file. */
export function toDiagnostic(error: unknown): Diagnostic | undefined {
  for (let each = error; each instanceof Error; each = each.cause) {
    const { code, path } = each as NodeJS.ErrnoException;
    if (code === "ENOSPC" || code === "EDQUOT") {
      return diagnostic("PLUTO5018", path === undefined ? {} : { path });
    }
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") {
      return diagnostic("PLUTO5019", { path: path ?? "a file that it needs" });
    }
  }
  return undefined;
}
