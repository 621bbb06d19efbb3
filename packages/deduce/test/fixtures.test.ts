import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "@plutolang/diagnostics";
import { describe, expect, it } from "vitest";
import { deduce } from "../src/index.js";

const fixtures = join(import.meta.dirname, "../fixtures");
const update = process.env.UPDATE_FIXTURES === "1";

/** What a fixture's expected.json holds: everything that was deduced, but for the cuts. */
function outcomeOf(root: string, project: string) {
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

describe("fixtures", () => {
  const names = readdirSync(fixtures).sort();

  it.each(names)("%s", (name) => {
    const root = join(fixtures, name);
    const path = join(root, "expected.json");
    const outcome = outcomeOf(root, name);
    if (update) writeFileSync(path, `${JSON.stringify(outcome, null, 2)}\n`);
    expect(outcome).toEqual(JSON.parse(readFileSync(path, "utf8")));
  });
});
