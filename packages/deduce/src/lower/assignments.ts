import type * as ast from "oxc-parser";
import type { Expression } from "../ir/ir.js";
import { withoutCasts } from "./casts.js";
import { assign, constant, type Lowering, nextId, spanOf } from "./lowering.js";

/** `=`, and the compound ones as what they stand for. */
export function lowerAssignment(l: Lowering, node: ast.AssignmentExpression): Expression {
  const at = spanOf(l, node);
  const target = l.pattern(node.left);
  if (node.operator === "=") return assign(target, l.named(node.right, nameOf(node.left)), at);
  // Only a name or a member can be the target of the others.
  const left = l.expression(node.left as ast.SimpleAssignmentTarget);
  const right = l.named(node.right, nameOf(node.left));
  const operator = node.operator.slice(0, -1);
  if (operator === "&&" || operator === "||" || operator === "??") {
    return { t: "logical", operator, left, right: assign(target, right, at), at, id: nextId() };
  }
  return assign(target, { t: "binary", operator, left, right, at, id: nextId() }, at);
}

/** `x++` and the like: `x++` gives the new value less one. */
export function lowerUpdate(l: Lowering, node: ast.UpdateExpression): Expression {
  const at = spanOf(l, node);
  const operator = node.operator === "++" ? "+" : "-";
  const one = constant(1, at);
  const left = l.expression(node.argument);
  const next: Expression = { t: "binary", operator, left, right: one, at, id: nextId() };
  const updated = assign(l.pattern(node.argument), next, at);
  if (node.prefix) return updated;
  const inverse = operator === "+" ? "-" : "+";
  return { t: "binary", operator: inverse, left: updated, right: one, at, id: nextId() };
}

function nameOf(target: ast.AssignmentTarget): string {
  if (target.type === "ArrayPattern" || target.type === "ObjectPattern") return "";
  const bare = withoutCasts(target);
  if (bare.type === "Identifier") return bare.name;
  return bare.type === "MemberExpression" && !bare.computed ? bare.property.name : "";
}
