import { diagnostic } from "@plutolang/diagnostics";
import type * as ast from "oxc-parser";
import type { Expression } from "../ir/ir.js";
import { toSpan } from "../source/unit.js";
import { withoutCasts } from "./casts.js";
import { assign, constant, type Lowering, lookUp, nextId, spanOf } from "./lowering.js";

/** `=`, and the compound ones as what they stand for. */
export function lowerAssignment(l: Lowering, node: ast.AssignmentExpression): Expression {
  const at = spanOf(l, node);
  checkTarget(l, node.left);
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
  checkTarget(l, node.argument);
  const left = l.expression(node.argument);
  const next: Expression = { t: "binary", operator, left, right: one, at, id: nextId() };
  const updated = assign(l.pattern(node.argument), next, at);
  if (node.prefix) return updated;
  const inverse = operator === "+" ? "-" : "+";
  return { t: "binary", operator: inverse, left: updated, right: one, at, id: nextId() };
}

/** The name of a constant or an import stands for one thing for good. */
function checkTarget(l: Lowering, target: ast.AssignmentTarget): void {
  const name = nameOf(target);
  const binding = name === "" || isMember(target) ? undefined : lookUp(l, name);
  if (!binding || binding.ambient) return;
  if (binding.declared !== "const" && binding.declared !== "import") return;
  const is = binding.declared === "const" ? "a constant" : "imported";
  const text = `"${name}" is ${is}: nothing else can be assigned to it.`;
  l.problems.push(diagnostic("PLUTO1002", { text }, toSpan(spanOf(l, target))));
}

function isMember(target: ast.AssignmentTarget): boolean {
  return withoutCasts(target as ast.Expression).type === "MemberExpression";
}

function nameOf(target: ast.AssignmentTarget): string {
  if (target.type === "ArrayPattern" || target.type === "ObjectPattern") return "";
  const bare = withoutCasts(target);
  if (bare.type === "Identifier") return bare.name;
  return bare.type === "MemberExpression" && !bare.computed ? bare.property.name : "";
}
