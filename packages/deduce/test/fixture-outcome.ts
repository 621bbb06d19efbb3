import type { Diagnostic } from "@plutolang/diagnostics";
import { deduce } from "../src/index.js";

/** What a fixture's expected.json holds: everything that was deduced; cuts of those alone that are about them. */
export function fixtureOutcome(root: string, project: string): unknown {
  const { architecture, diagnostics } = deduce({ root, project });
  const { resources, grants, cuts } = architecture;
  const shown = project.startsWith("cuts-") ? { cuts } : {};
  return JSON.parse(
    JSON.stringify({ resources, grants, ...shown, diagnostics: diagnostics.map(summarize) }),
  ) as unknown;
}

function summarize({ code, severity, message, file, line, column, related }: Diagnostic) {
  const at = `${file}:${line}:${column}`;
  const others = related?.map((each) => `${each.file}:${each.line}:${each.column} ${each.message}`);
  return { code, severity, at, message, ...(others ? { related: others } : {}) };
}
