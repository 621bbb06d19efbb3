import ts from "typescript";
import type { Pattern } from "../ir/ir.js";
import { keyOf } from "./keys.js";
import { type Lowering, lookUp, nextId, spanOf, temporary } from "./lowering.js";

/** What stands on the left: a declared name, a destructuring, or the target of an assignment. */
export function lowerPattern(l: Lowering, node: ts.BindingName | ts.Expression): Pattern {
  if (ts.isIdentifier(node)) return nameTarget(l, node);
  if (ts.isObjectBindingPattern(node)) return declaredObject(l, node);
  if (ts.isArrayBindingPattern(node)) return declaredArray(l, node);
  if (ts.isObjectLiteralExpression(node)) return assignedObject(l, node);
  if (ts.isArrayLiteralExpression(node)) return assignedArray(l, node);
  if (ts.isBinaryExpression(node)) {
    return { t: "default", pattern: l.pattern(node.left), value: l.expression(node.right) };
  }
  const lowered = l.expression(node);
  if (lowered.t === "member") return { t: "member", member: lowered };
  if (lowered.t === "super member") return { t: "super", key: lowered.key, at: lowered.at };
  if (lowered.t === "read") return { t: "binding", binding: lowered.binding, at: lowered.at };
  return { t: "binding", binding: temporary(l), at: spanOf(l, node) };
}

/** A name that nothing declares is a global: what is written there is lost to the analysis. */
function nameTarget(l: Lowering, node: ts.Identifier): Pattern {
  const binding = lookUp(l, node.text) ?? temporary(l);
  return { t: "binding", binding, at: spanOf(l, node) };
}

function declaredObject(l: Lowering, node: ts.ObjectBindingPattern): Pattern {
  const rest = node.elements.find((each) => each.dotDotDotToken);
  const properties = node.elements
    .filter((each) => each !== rest)
    .map((each) => ({
      key: keyOf(l, each.propertyName ?? (each.name as ts.Identifier)),
      pattern: withDefault(l, l.pattern(each.name), each.initializer),
    }));
  return {
    t: "object",
    properties,
    rest: rest && l.pattern(rest.name),
    at: spanOf(l, node),
    id: nextId(),
  };
}

function declaredArray(l: Lowering, node: ts.ArrayBindingPattern): Pattern {
  const elements: (Pattern | undefined)[] = [];
  let rest: Pattern | undefined;
  for (const each of node.elements) {
    if (ts.isOmittedExpression(each)) elements.push(undefined);
    else if (each.dotDotDotToken) rest = l.pattern(each.name);
    else elements.push(withDefault(l, l.pattern(each.name), each.initializer));
  }
  return { t: "array", elements, rest, at: spanOf(l, node), id: nextId() };
}

function assignedObject(l: Lowering, node: ts.ObjectLiteralExpression): Pattern {
  const properties: { key: ReturnType<typeof keyOf>; pattern: Pattern }[] = [];
  let rest: Pattern | undefined;
  for (const each of node.properties) {
    if (ts.isSpreadAssignment(each)) rest = l.pattern(each.expression);
    else if (ts.isPropertyAssignment(each)) {
      properties.push({ key: keyOf(l, each.name), pattern: l.pattern(each.initializer) });
    } else if (ts.isShorthandPropertyAssignment(each)) {
      const pattern = withDefault(l, l.pattern(each.name), each.objectAssignmentInitializer);
      properties.push({ key: keyOf(l, each.name), pattern });
    }
  }
  return { t: "object", properties, rest, at: spanOf(l, node), id: nextId() };
}

function assignedArray(l: Lowering, node: ts.ArrayLiteralExpression): Pattern {
  const elements: (Pattern | undefined)[] = [];
  let rest: Pattern | undefined;
  for (const each of node.elements) {
    if (ts.isOmittedExpression(each)) elements.push(undefined);
    else if (ts.isSpreadElement(each)) rest = l.pattern(each.expression);
    else elements.push(l.pattern(each));
  }
  return { t: "array", elements, rest, at: spanOf(l, node), id: nextId() };
}

export function withDefault(
  l: Lowering,
  pattern: Pattern,
  initializer: ts.Expression | undefined,
): Pattern {
  return initializer ? { t: "default", pattern, value: l.expression(initializer) } : pattern;
}
