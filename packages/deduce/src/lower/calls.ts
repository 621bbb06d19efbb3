import ts from "typescript";
import type { Argument, CallRole, Expression, WrittenArgument, WrittenProperty } from "../ir/ir.js";
import { staticName } from "./keys.js";
import { type Lowering, nextId, spanOf } from "./lowering.js";
import { isPure } from "./purity.js";

/** An expression, and for a call or `new` what becomes of its result. */
export function lowerCall(l: Lowering, outer: ts.Expression, role: CallRole): Expression {
  const node = withoutParentheses(outer);
  if (ts.isNewExpression(node)) return lowerNew(l, node, role);
  if (ts.isTaggedTemplateExpression(node)) return lowerTagged(l, node, role);
  if (ts.isCallExpression(node)) return lowerPlainCall(l, node, role);
  if (ts.isAwaitExpression(node) && role === "discarded") {
    const operand = lowerCall(l, node.expression, "discarded");
    return { t: "await", operand, at: spanOf(l, node), id: nextId() };
  }
  return l.expression(node);
}

function withoutParentheses(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? withoutParentheses(node.expression) : node;
}

function lowerPlainCall(l: Lowering, node: ts.CallExpression, role: CallRole): Expression {
  const at = spanOf(l, node);
  const { expression: callee } = node;
  if (callee.kind === ts.SyntaxKind.ImportKeyword) return lowerImportCall(l, node);
  const specifier = requiredModule(l, node);
  if (specifier !== undefined) {
    l.imports.push({ specifier, at });
    return { t: "module", specifier, at, id: nextId() };
  }
  const args = l.args(node.arguments);
  if (callee.kind === ts.SyntaxKind.SuperKeyword)
    return { t: "super call", args, at, id: nextId() };
  const optional = node.questionDotToken !== undefined;
  return { t: "call", callee: l.expression(callee), args, optional, role, at, id: nextId() };
}

function lowerImportCall(l: Lowering, node: ts.CallExpression): Expression {
  const at = spanOf(l, node);
  const [specifier] = node.arguments;
  if (specifier && ts.isStringLiteralLike(specifier)) {
    l.lazyImports.push({ specifier: specifier.text, at: spanOf(l, specifier) });
    return { t: "module", specifier: specifier.text, at, id: nextId() };
  }
  const operands = specifier ? [l.expression(specifier)] : [];
  return { t: "foreign", operands, why: "import() of a computed name", at, id: nextId() };
}

function requiredModule(l: Lowering, node: ts.CallExpression): string | undefined {
  const { expression: callee, arguments: args } = node;
  if (!ts.isIdentifier(callee) || callee.text !== "require" || l.scope.names.has("require")) {
    return undefined;
  }
  const [first] = args;
  return first && ts.isStringLiteralLike(first) ? first.text : undefined;
}

function lowerNew(l: Lowering, node: ts.NewExpression, role: CallRole): Expression {
  const nodes = node.arguments ?? ([] as readonly ts.Expression[]);
  return {
    t: "new",
    callee: l.expression(node.expression),
    args: l.args(nodes),
    role,
    written: nodes.map((each) => writtenArgument(l, each)),
    at: spanOf(l, node),
    id: nextId(),
  };
}

function lowerTagged(l: Lowering, node: ts.TaggedTemplateExpression, role: CallRole): Expression {
  const at = spanOf(l, node);
  const { template } = node;
  const values = ts.isNoSubstitutionTemplateLiteral(template)
    ? []
    : template.templateSpans.map((span) => span.expression);
  const texts = ts.isNoSubstitutionTemplateLiteral(template)
    ? [template.text]
    : [template.head.text, ...template.templateSpans.map((span) => span.literal.text)];
  const strings: Expression = {
    t: "array",
    elements: texts.map((text) => ({
      value: { t: "constant", value: text, at, id: nextId() },
      spread: false,
    })),
    at,
    id: nextId(),
  };
  const args: Argument[] = [{ value: strings, spread: false }, ...l.args(values)];
  return {
    t: "call",
    callee: l.expression(node.tag),
    args,
    optional: false,
    role,
    at,
    id: nextId(),
  };
}

export function lowerArguments(l: Lowering, nodes: readonly ts.Expression[]): Argument[] {
  return nodes.map((node) => ({ value: l.expression(node), spread: ts.isSpreadElement(node) }));
}

function writtenArgument(l: Lowering, node: ts.Expression): WrittenArgument {
  const at = spanOf(l, node);
  const written = { at, pure: isPure(node), spread: ts.isSpreadElement(node) };
  const literal = withoutTypes(node);
  if (!ts.isObjectLiteralExpression(literal)) return written;
  return { ...written, properties: literal.properties.map((each) => writtenProperty(l, each)) };
}

function writtenProperty(l: Lowering, node: ts.ObjectLiteralElementLike): WrittenProperty {
  const at = spanOf(l, node);
  if (!ts.isPropertyAssignment(node)) {
    const shorthand = ts.isShorthandPropertyAssignment(node);
    return { name: shorthand ? node.name.text : undefined, at, pure: shorthand };
  }
  return { name: staticName(node.name) || undefined, at, pure: isPure(node.initializer) };
}

function withoutTypes(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) ||
    ts.isSatisfiesExpression(node) ||
    ts.isParenthesizedExpression(node)
    ? withoutTypes(node.expression)
    : node;
}
