import { type Diagnostic, diagnostic, type Span } from "@plutolang/diagnostics";
import type { Message } from "esbuild";
import type { BuildFailure } from "./build-function.js";

/** esbuild's messages as diagnostics; what fails in several bundles is said once. */
export function toDiagnostics(failures: readonly BuildFailure[]): Diagnostic[] {
  const said = new Map<string, Diagnostic>();
  for (const { fn, messages } of failures) {
    for (const message of messages) {
      const found = diagnostic(
        "PLUTO2001",
        { functionName: fn.name, text: message.text },
        spanOf(message),
      );
      const key = JSON.stringify([message.text, message.location?.file, message.location?.line]);
      if (!said.has(key)) said.set(key, found);
    }
  }
  return [...said.values()];
}

/** esbuild counts columns from 0, in UTF-8 bytes of the line. */
function spanOf({ location }: Message): Span | undefined {
  if (location === null) return undefined;
  const before = Buffer.from(location.lineText).subarray(0, location.column).toString();
  const column = before.length + 1;
  return {
    file: location.file,
    line: location.line,
    column,
    endLine: location.line,
    endColumn: column + location.length,
  };
}
