import type { Value as Plain } from "@plutolang/architecture";
import { diagnostic } from "@plutolang/diagnostics";
import type { CallSite } from "../solve/machine.js";
import { toSpan } from "../source/unit.js";
import type { Problem } from "./check.js";
import { secretIn } from "./secret-shapes.js";

/** Warns of secrets in the arguments of a resource. */
export function tokenProblems(args: Readonly<Record<string, Plain>>, site: CallSite): Problem[] {
  const found: Problem[] = [];
  const visit = (value: Plain, path: string): void => {
    if (typeof value === "string") {
      const what = secretIn(value);
      if (what !== undefined) found.push(problemFor(value, path, what, site));
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
