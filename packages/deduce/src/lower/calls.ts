import { diagnostic } from "@plutolang/diagnostics";
import type * as ast from "oxc-parser";
import type { Argument, CallRole, Expression, WrittenArgument, WrittenProperty } from "../ir/ir.js";
import { toSpan } from "../source/unit.js";
import { withoutCasts } from "./casts.js";
import { keyOf, staticName, textOf } from "./keys.js";
import { constant, type Lowering, nextId, spanOf } from "./lowering.js";
import { isPure } from "./purity.js";

/** An expression, and for a call or `new` what becomes of its result. */
export function lowerCall(l: Lowering, node: ast.Expression, role: CallRole): Expression {
  switch (node.type) {
    case "ParenthesizedExpression":
    case "ChainExpression":
      return lowerCall(l, node.expression, role);
    case "NewExpression":
      return lowerNew(l, node, role);
    case "TaggedTemplateExpression":
      return lowerTagged(l, node, role);
    case "CallExpression":
      return lowerPlainCall(l, node, role);
    case "AwaitExpression": {
      if (role !== "discarded") return l.expression(node);
      const operand = lowerCall(l, node.argument, "discarded");
      return { t: "await", operand, at: spanOf(l, node), id: nextId() };
    }
    case "MemberExpression":
      return lowerMember(l, node, role);
    default:
      return l.expression(node);
  }
}

/** @param role of a call that it is a member of: `a.b().c` */
export function lowerMember(l: Lowering, node: ast.MemberExpression, role: CallRole): Expression {
  const at = spanOf(l, node);
  const key = keyOf(l, { key: node.property, computed: node.computed });
  if (node.object.type === "Super") return { t: "super member", key, at, id: nextId() };
  const object = role === "chained" ? l.call(node.object, role) : l.expression(node.object);
  return { t: "member", object, key, optional: node.optional, at, id: nextId() };
}

function lowerPlainCall(l: Lowering, node: ast.CallExpression, role: CallRole): Expression {
  const at = spanOf(l, node);
  const { callee, optional } = node;
  const specifier = requiredModule(l, node);
  if (specifier !== undefined) {
    l.imports.push({ specifier, at });
    return { t: "module", specifier, at, id: nextId() };
  }
  const args = l.args(node.arguments);
  if (callee.type === "Super") return { t: "super call", args, at, id: nextId() };
  const isForEffect = role === "discarded" || role === "chained";
  const lowered = isForEffect ? l.call(callee, "chained") : l.expression(callee);
  return { t: "call", callee: lowered, args, optional, role, at, id: nextId() };
}

/** `import("./module.js")`. */
export function lowerImportCall(l: Lowering, node: ast.ImportExpression): Expression {
  const at = spanOf(l, node);
  const specifier = textOf(node.source);
  if (specifier !== undefined) {
    l.lazyImports.push({ specifier, at: spanOf(l, node.source) });
    return { t: "module", specifier, at, id: nextId() };
  }
  l.problems.push(diagnostic("PLUTO1031", {}, toSpan(spanOf(l, node.source))));
  const operands = [l.expression(node.source)];
  return { t: "foreign", operands, why: "import() of a computed name", at, id: nextId() };
}

function requiredModule(l: Lowering, node: ast.CallExpression): string | undefined {
  const { callee } = node;
  if (callee.type !== "Identifier" || callee.name !== "require" || l.scope.names.has("require")) {
    return undefined;
  }
  const [first] = node.arguments;
  return first && first.type !== "SpreadElement" ? textOf(first) : undefined;
}

function lowerNew(l: Lowering, node: ast.NewExpression, role: CallRole): Expression {
  return {
    t: "new",
    callee: l.expression(node.callee),
    args: l.args(node.arguments),
    role,
    written: node.arguments.map((each) => writtenArgument(l, each)),
    at: spanOf(l, node),
    id: nextId(),
  };
}

function lowerTagged(l: Lowering, node: ast.TaggedTemplateExpression, role: CallRole): Expression {
  const at = spanOf(l, node);
  const { quasis, expressions } = node.quasi;
  const elements = quasis.map(({ value }) => ({
    value: constant(value.cooked ?? undefined, at),
    spread: false,
  }));
  const raw = quasis.map(({ value }) => ({ value: constant(value.raw, at), spread: false }));
  const strings: Expression = { t: "array", elements, raw, at, id: nextId() };
  const args: Argument[] = [{ value: strings, spread: false }, ...l.args(expressions)];
  const callee = l.expression(node.tag);
  return { t: "call", callee, args, optional: false, role, at, id: nextId() };
}

/** The arguments of a call, or the elements of an array. */
export function lowerArguments(
  l: Lowering,
  nodes: readonly ast.ArrayExpressionElement[],
): Argument[] {
  return nodes.map((node) => {
    if (node === null) return { value: constant(undefined, spanOf(l, holeAt)), spread: false };
    if (node.type !== "SpreadElement") return { value: l.expression(node), spread: false };
    return { value: l.expression(node.argument), spread: true };
  });
}

/** A hole in an array stands nowhere. */
const holeAt = { start: 0, end: 0 };

function writtenArgument(l: Lowering, node: ast.Argument): WrittenArgument {
  const at = spanOf(l, node);
  if (node.type === "SpreadElement") return { at, pure: false, spread: true };
  const written = { at, pure: isPure(node), spread: false };
  const literal = withoutCasts(node);
  if (literal.type !== "ObjectExpression") return written;
  return { ...written, properties: literal.properties.map((each) => writtenProperty(l, each)) };
}

function writtenProperty(l: Lowering, node: ast.ObjectPropertyKind): WrittenProperty {
  const at = spanOf(l, node);
  if (node.type === "SpreadElement" || node.method || node.kind !== "init") {
    return { name: undefined, at, pure: false };
  }
  return { name: staticName(node) || undefined, at, pure: isPure(node.value) };
}
