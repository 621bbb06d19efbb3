import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import ts from "typescript";
import { maySecretsStandIn, secretIn } from "../resources/secret-shapes.js";
import { toSpan, type Unit } from "../source/unit.js";

/**
 * Warns of secrets that stand anywhere in the source as text.
 *
 * @param known what was found in arguments already
 */
export function findLiteralSecrets(
  units: Iterable<Unit>,
  known: readonly Diagnostic[],
): Diagnostic[] {
  const said = new Set(known.filter((each) => each.code === "PLUTO1023").map(placeOf));
  return [...units]
    .filter((unit) => maySecretsStandIn(unit.text))
    .flatMap(secretsOf)
    .filter((each) => !said.has(placeOf(each)));
}

function placeOf({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}

function secretsOf(unit: Unit): Diagnostic[] {
  const source = ts.createSourceFile(unit.file, unit.text, ts.ScriptTarget.Latest, true);
  const found: Diagnostic[] = [];
  const visit = (node: ts.Node): void => {
    const what = ts.isStringLiteralLike(node) ? secretIn(node.text) : undefined;
    if (what !== undefined) {
      const subject = nameOf(node.parent);
      const at = { unit, start: node.getStart(source), end: node.end };
      found.push(diagnostic("PLUTO1023", { subject, what, variable: subject }, toSpan(at)));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** What the text is called where it stands. */
function nameOf(parent: ts.Node): string {
  const named = ts.isPropertyAssignment(parent) || ts.isVariableDeclaration(parent);
  return named && ts.isIdentifier(parent.name) ? parent.name.text : "TOKEN";
}
