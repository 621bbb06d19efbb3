import type * as ast from "oxc-parser";
import type { Pattern } from "../ir/ir.js";
import { withoutCasts } from "./casts.js";
import { keyOf } from "./keys.js";
import {
  type Lowering,
  lookUp,
  nextId,
  spanOf,
  type Target,
  targetOf,
  temporary,
} from "./lowering.js";

/** What stands on the left: a declared name, a destructuring, or the target of an assignment. */
export function lowerPattern(l: Lowering, node: Target): Pattern {
  switch (node.type) {
    case "Identifier":
      return nameTarget(l, node);
    case "ObjectPattern":
      return objectTarget(l, node);
    case "ArrayPattern":
      return arrayTarget(l, node);
    case "AssignmentPattern": {
      const name = node.left.type === "Identifier" ? node.left.name : "";
      return { t: "default", pattern: l.pattern(node.left), value: l.named(node.right, name) };
    }
    default:
      return placeTarget(l, withoutCasts(node));
  }
}

/** A name that nothing declares is a global: what is written there is lost to the analysis. */
function nameTarget(l: Lowering, node: ast.Span & { readonly name: string }): Pattern {
  const binding = lookUp(l, node.name) ?? temporary(l);
  if (binding.scope.owner !== l.owner) binding.assignedInside = true;
  return targetOf(binding, spanOf(l, node));
}

function placeTarget(l: Lowering, node: ast.Expression): Pattern {
  if (node.type === "Identifier") return nameTarget(l, node);
  const lowered = l.expression(node);
  if (lowered.t === "member") return { t: "member", member: lowered };
  if (lowered.t === "super member") return { t: "super", key: lowered.key, at: lowered.at };
  return { t: "binding", binding: temporary(l), at: spanOf(l, node) };
}

function objectTarget(l: Lowering, node: ast.ObjectPattern | ast.ObjectAssignmentTarget): Pattern {
  const properties: { key: ReturnType<typeof keyOf>; pattern: Pattern }[] = [];
  let rest: Pattern | undefined;
  for (const each of node.properties) {
    if (each.type === "RestElement") rest = l.pattern(each.argument);
    else properties.push({ key: keyOf(l, each), pattern: l.pattern(each.value) });
  }
  return { t: "object", properties, rest, at: spanOf(l, node), id: nextId() };
}

function arrayTarget(l: Lowering, node: ast.ArrayPattern | ast.ArrayAssignmentTarget): Pattern {
  const elements: (Pattern | undefined)[] = [];
  let rest: Pattern | undefined;
  for (const each of node.elements) {
    if (each?.type === "RestElement") rest = l.pattern(each.argument);
    else elements.push(each === null ? undefined : l.pattern(each));
  }
  return { t: "array", elements, rest, at: spanOf(l, node), id: nextId() };
}
