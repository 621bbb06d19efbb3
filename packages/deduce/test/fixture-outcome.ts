import type { Diagnostic } from "@plutolang/diagnostics";
import { deduce } from "../src/index.js";

/** What a fixture's expected.json holds: everything that was deduced, but for the cuts. */
export function fixtureOutcome(root: string, project: string): unknown {
  const { architecture, diagnostics } = deduce({ root, project });
  const { resources, grants } = architecture;
  return JSON.parse(
    JSON.stringify({ resources, grants, diagnostics: diagnostics.map(summarize) }),
  ) as unknown;
}

function summarize({ code, severity, message, file, line, column, related }: Diagnostic) {
  const at = `${file}:${line}:${column}`;
  const others = related?.map((each) => `${each.file}:${each.line}:${each.column} ${each.message}`);
  return { code, severity, at, message, ...(others ? { related: others } : {}) };
}
