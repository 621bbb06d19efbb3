import ts from "typescript";
import type { Expression } from "../ir/ir.js";
import { lowerAssignment, lowerUpdate } from "./assignments.js";
import { keyOf, privateKey } from "./keys.js";
import { constant, type Lowering, lookUp, nextId, spanOf, unknown } from "./lowering.js";
import { lowerObject } from "./objects.js";

type Lower = (l: Lowering, node: never) => Expression;

function on<N extends ts.Node>(
  kinds: readonly ts.SyntaxKind[],
  lower: (l: Lowering, node: N) => Expression,
): [ts.SyntaxKind, Lower][] {
  return kinds.map((kind) => [kind, lower as Lower]);
}

const K = ts.SyntaxKind;

const families = new Map<ts.SyntaxKind, Lower>([
  ...on<ts.LiteralExpression>([K.StringLiteral, K.NoSubstitutionTemplateLiteral], (l, node) =>
    constant(node.text, spanOf(l, node)),
  ),
  ...on<ts.NumericLiteral>([K.NumericLiteral], (l, node) =>
    constant(Number(node.text), spanOf(l, node)),
  ),
  ...on<ts.BigIntLiteral>([K.BigIntLiteral], (l, node) =>
    constant(BigInt(node.text.slice(0, -1)), spanOf(l, node)),
  ),
  ...on<ts.Expression>([K.TrueKeyword], (l, node) => constant(true, spanOf(l, node))),
  ...on<ts.Expression>([K.FalseKeyword], (l, node) => constant(false, spanOf(l, node))),
  ...on<ts.Expression>([K.NullKeyword], (l, node) => constant(null, spanOf(l, node))),
  ...on<ts.Expression>([K.OmittedExpression], (l, node) => constant(undefined, spanOf(l, node))),
  ...on<ts.RegularExpressionLiteral>([K.RegularExpressionLiteral], (l, node) => ({
    t: "pattern",
    source: node.text.slice(1, node.text.lastIndexOf("/")),
    flags: node.text.slice(node.text.lastIndexOf("/") + 1),
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.MetaProperty>([K.MetaProperty], (l, node) => unknown(node.getText(), spanOf(l, node))),
  ...on<ts.Identifier>([K.Identifier], (l, node) => readName(l, node, false)),
  ...on<ts.Expression>([K.ThisKeyword], (l, node) => ({
    t: "this",
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.ParenthesizedExpression>(
    [
      K.ParenthesizedExpression,
      K.AsExpression,
      K.SatisfiesExpression,
      K.NonNullExpression,
      K.TypeAssertionExpression,
      K.ExpressionWithTypeArguments,
      K.PartiallyEmittedExpression,
    ],
    (l, node) => l.expression(node.expression),
  ),
  ...on<ts.PropertyAccessExpression>([K.PropertyAccessExpression], (l, node) =>
    member(l, node, keyOf(l, node.name)),
  ),
  ...on<ts.ElementAccessExpression>([K.ElementAccessExpression], (l, node) =>
    member(l, node, l.expression(node.argumentExpression)),
  ),
  ...on<ts.Expression>([K.CallExpression, K.NewExpression, K.TaggedTemplateExpression], (l, node) =>
    l.call(node, "used"),
  ),
  ...on<ts.FunctionExpression>([K.FunctionExpression, K.ArrowFunction], (l, node) => ({
    t: "function",
    code: l.code(node, nameFromContext(node)),
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.ClassExpression>([K.ClassExpression], (l, node) =>
    l.class(node, node.name?.text ?? nameFromContext(node)),
  ),
  ...on<ts.ObjectLiteralExpression>([K.ObjectLiteralExpression], lowerObject),
  ...on<ts.ArrayLiteralExpression>([K.ArrayLiteralExpression], (l, node) => ({
    t: "array",
    elements: l.args(node.elements),
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.ConditionalExpression>([K.ConditionalExpression], (l, node) => ({
    t: "conditional",
    test: l.expression(node.condition),
    yes: l.expression(node.whenTrue),
    no: l.expression(node.whenFalse),
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.BinaryExpression>([K.BinaryExpression], lowerBinary),
  ...on<ts.PrefixUnaryExpression>([K.PrefixUnaryExpression], lowerPrefix),
  ...on<ts.PostfixUnaryExpression>([K.PostfixUnaryExpression], (l, node) =>
    lowerUpdate(l, node, node.operand, node.operator),
  ),
  ...on<ts.TypeOfExpression>([K.TypeOfExpression], (l, node) => {
    const { expression } = node;
    const operand = ts.isIdentifier(expression)
      ? readName(l, expression, true)
      : l.expression(expression);
    return { t: "unary", operator: "typeof", operand, at: spanOf(l, node), id: nextId() };
  }),
  ...on<ts.VoidExpression>([K.VoidExpression], (l, node) => ({
    t: "sequence",
    items: [l.call(node.expression, "discarded"), constant(undefined, spanOf(l, node))],
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.DeleteExpression>([K.DeleteExpression], (l, node) => {
    const operand = l.expression(node.expression);
    if (operand.t !== "member") return operand;
    return { t: "delete", member: operand, at: spanOf(l, node), id: nextId() };
  }),
  ...on<ts.AwaitExpression>([K.AwaitExpression], (l, node) => ({
    t: "await",
    operand: l.call(node.expression, "awaited"),
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.YieldExpression>([K.YieldExpression], (l, node) => ({
    t: "yield",
    operand: node.expression && l.expression(node.expression),
    delegate: node.asteriskToken !== undefined,
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.TemplateExpression>([K.TemplateExpression], (l, node) => ({
    t: "template",
    parts: [
      constant(node.head.text, spanOf(l, node.head)),
      ...node.templateSpans.flatMap((span) => [
        l.expression(span.expression),
        constant(span.literal.text, spanOf(l, span.literal)),
      ]),
    ],
    at: spanOf(l, node),
    id: nextId(),
  })),
  ...on<ts.SpreadElement>([K.SpreadElement], (l, node) => l.expression(node.expression)),
  ...on<ts.JsxElement>([K.JsxElement, K.JsxSelfClosingElement, K.JsxFragment], lowerJsx),
]);

export function lowerExpression(l: Lowering, node: ts.Expression): Expression {
  const lower = families.get(node.kind);
  if (lower) return lower(l, node as never);
  return unknown("an expression that Pluto does not know", spanOf(l, node));
}

/** @param guarded under `typeof`, which bears a name that nothing declares */
function readName(l: Lowering, node: ts.Identifier, guarded: boolean): Expression {
  const name = node.text;
  const at = spanOf(l, node);
  const alias = l.aliases.get(name);
  if (alias) return alias;
  const binding = lookUp(l, name);
  if (binding?.import && binding.scope.owner.isModule) {
    return { t: "import", import: binding.import, at, id: nextId() };
  }
  if (binding && !binding.ambient) return { t: "read", binding, at, id: nextId() };
  if (name === "undefined") return constant(undefined, at);
  if (name === "NaN") return constant(Number.NaN, at);
  if (name === "Infinity") return constant(Number.POSITIVE_INFINITY, at);
  if (name === "arguments") return { t: "arguments", at, id: nextId() };
  return { t: "global", name, guarded: guarded || binding?.ambient === true, at, id: nextId() };
}

function member(
  l: Lowering,
  node: ts.PropertyAccessExpression | ts.ElementAccessExpression,
  key: Expression,
): Expression {
  const at = spanOf(l, node);
  if (node.expression.kind === K.SuperKeyword) return { t: "super member", key, at, id: nextId() };
  return {
    t: "member",
    object: l.expression(node.expression),
    key,
    optional: node.questionDotToken !== undefined,
    at,
    id: nextId(),
  };
}

function lowerBinary(l: Lowering, node: ts.BinaryExpression): Expression {
  const { kind } = node.operatorToken;
  if (kind >= K.FirstAssignment && kind <= K.LastAssignment) return lowerAssignment(l, node);
  const at = spanOf(l, node);
  if (ts.isPrivateIdentifier(node.left)) {
    const left = constant(privateKey(l, node.left.text), at);
    return { t: "binary", operator: "in", left, right: l.expression(node.right), at, id: nextId() };
  }
  if (kind === K.CommaToken) {
    const items = [l.call(node.left, "discarded"), l.expression(node.right)];
    return { t: "sequence", items, at, id: nextId() };
  }
  const left = l.expression(node.left);
  const right = l.expression(node.right);
  const operator = node.operatorToken.getText();
  if (operator === "&&" || operator === "||" || operator === "??") {
    return { t: "logical", operator, left, right, at, id: nextId() };
  }
  return { t: "binary", operator, left, right, at, id: nextId() };
}

function lowerPrefix(l: Lowering, node: ts.PrefixUnaryExpression): Expression {
  if (node.operator === K.PlusPlusToken || node.operator === K.MinusMinusToken) {
    return lowerUpdate(l, node, node.operand, node.operator);
  }
  const operator = ts.tokenToString(node.operator) ?? "";
  return {
    t: "unary",
    operator,
    operand: l.expression(node.operand),
    at: spanOf(l, node),
    id: nextId(),
  };
}

function lowerJsx(l: Lowering, node: ts.Node): Expression {
  const operands: Expression[] = [];
  const visit = (child: ts.Node): void => {
    if (ts.isJsxExpression(child) && child.expression)
      operands.push(l.expression(child.expression));
    else if (ts.isJsxSpreadAttribute(child)) operands.push(l.expression(child.expression));
    else if (ts.isJsxOpeningLikeElement(child)) {
      if (/^[A-Z]/.test(child.tagName.getText()))
        operands.push(l.expression(child.tagName as ts.Expression));
      child.attributes.forEachChild(visit);
    } else child.forEachChild(visit);
  };
  visit(node);
  return foreign(l, node, operands, "JSX");
}

function foreign(l: Lowering, node: ts.Node, operands: Expression[], why: string): Expression {
  return { t: "foreign", operands, why, at: spanOf(l, node), id: nextId() };
}

/** The name that JavaScript gives an anonymous function or class. */
export function nameFromContext(node: ts.Node): string {
  const own = (node as ts.FunctionExpression).name;
  if (own && ts.isIdentifier(own)) return own.text;
  let { parent } = node;
  while (
    parent &&
    (ts.isParenthesizedExpression(parent) ||
      ts.isAsExpression(parent) ||
      ts.isSatisfiesExpression(parent))
  ) {
    parent = parent.parent;
  }
  if (!parent) return "";
  if (
    ts.isVariableDeclaration(parent) ||
    ts.isPropertyAssignment(parent) ||
    ts.isPropertyDeclaration(parent)
  ) {
    return parent.name.getText();
  }
  if (ts.isBinaryExpression(parent) && parent.operatorToken.kind === K.EqualsToken) {
    const { left } = parent;
    if (ts.isIdentifier(left)) return left.text;
    if (ts.isPropertyAccessExpression(left)) return left.name.text;
  }
  return "";
}
