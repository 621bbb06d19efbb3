import { toPath } from "./changes.js";
import type { PluginDiagnostic } from "./protocol.js";

/** What the plugin refused, in its own words, which are AWS's own where AWS refused it. */
export class PluginError extends Error {
  override readonly name = "PluginError";

  constructor(readonly diagnostics: readonly PluginDiagnostic[]) {
    super(diagnostics.map(describe).join("\n"));
  }
}

/** One diagnostic in one text. */
export function describe({ summary, detail, attribute }: PluginDiagnostic): string {
  const path = attribute === null ? "" : toPath(attribute).join(".");
  const text = detail === "" || detail === summary ? summary : `${summary}: ${detail}`;
  return path === "" ? text : `${text} (${path})`;
}

/** The diagnostics that are errors. */
export function errorsOf(diagnostics: readonly PluginDiagnostic[]): readonly PluginDiagnostic[] {
  return diagnostics.filter((each) => each.severity !== "WARNING");
}
