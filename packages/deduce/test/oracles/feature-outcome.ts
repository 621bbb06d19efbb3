import { deduce } from "../../src/index.js";

/** What is deduced from a feature's program, a line each: its grants, then its diagnostics by code. */
export function featureOutcome(root: string): string[] {
  const { architecture, diagnostics } = deduce({ root, project: "feature" });
  const grants = architecture.grants.flatMap(({ from, to, operations }) =>
    operations.map((each) => `${from.replace(/^Function\//, "")} ${to} ${each}`),
  );
  return [...grants, ...diagnostics.map(({ code }) => `diagnostic ${code}`)].sort();
}
