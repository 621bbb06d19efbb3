import type { Value as Plain } from "@plutolang/architecture";
import { diagnostic } from "@plutolang/diagnostics";
import type { CallSite } from "../solve/machine.js";
import { toSpan } from "../source/unit.js";
import type { Problem } from "./check.js";

/** Literals that open a door, by how they begin. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/^hf_[A-Za-z0-9]{12,}$/, "a Hugging Face token"],
  [/^(AKIA|ASIA)[A-Z0-9]{16}$/, "an AWS access key"],
  [/^sk-[A-Za-z0-9_-]{16,}$/, "an OpenAI key"],
  [/^gh[pousr]_[A-Za-z0-9]{20,}$/, "a GitHub token"],
  [/^xox[abprs]-[A-Za-z0-9-]{10,}$/, "a Slack token"],
];

/** Warns of secrets that stand in the source as text. */
export function tokenProblems(args: Readonly<Record<string, Plain>>, site: CallSite): Problem[] {
  const found: Problem[] = [];
  const visit = (value: Plain, path: string): void => {
    if (typeof value === "string") {
      const shape = shapes.find(([pattern]) => pattern.test(value));
      if (shape) found.push(problemFor(value, path, shape[1], site));
    } else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value))
        visit(child as Plain, path ? `${path}.${key}` : key);
    }
  };
  visit(args, "");
  return found;
}

function problemFor(value: string, path: string, what: string, site: CallSite): Problem {
  const { unit } = site.at;
  const start = unit.text.indexOf(value, site.at.start);
  const inside = start >= 0 && start < site.at.end;
  const at = inside ? { unit, start: start - 1, end: start + value.length + 1 } : site.at;
  const variable = path.split(".").at(-1) ?? "TOKEN";
  return (related) =>
    diagnostic(
      "PLUTO1023",
      { subject: path, what, variable },
      toSpan(at),
      inside ? undefined : related,
    );
}
