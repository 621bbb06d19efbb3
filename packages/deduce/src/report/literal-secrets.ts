import { type Diagnostic, diagnostic } from "@plutolang/diagnostics";
import * as ast from "oxc-parser";
import { textOf } from "../lower/keys.js";
import { maySecretsStandIn, secretIn } from "../resources/secret-shapes.js";
import { parse } from "../source/parse.js";
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
  const names = new Map<ast.Expression, string>();
  const found: Diagnostic[] = [];
  const look = (node: ast.StringLiteral | ast.TemplateLiteral): void => {
    const what = secretIn(textOf(node) ?? "");
    if (what === undefined) return;
    const subject = names.get(node) ?? "TOKEN";
    const at = { unit, start: node.start, end: node.end };
    found.push(diagnostic("PLUTO1023", { subject, what, variable: subject }, toSpan(at)));
  };
  new ast.Visitor({
    Property: ({ key, value }) => noteName(names, key, value as ast.Expression),
    VariableDeclarator: ({ id, init }) => noteName(names, id, init),
    Literal: (node) => look(node as ast.StringLiteral),
    TemplateLiteral: look,
  }).visit(parse(unit).tree);
  return found;
}

/** Notes what a text is called where it stands. */
function noteName(
  names: Map<ast.Expression, string>,
  name: ast.PropertyKey | ast.BindingPattern,
  value: ast.Expression | null,
): void {
  if (value && name.type === "Identifier") names.set(value, name.name);
}
