import type * as ast from "oxc-parser";
import type { Expression } from "../ir/ir.js";
import { globalObjectNames, globalObjectsPath } from "../platform/global-objects.js";
import type { At } from "../source/unit.js";
import { lowerAssignment, lowerUpdate } from "./assignments.js";
import { lowerImportCall, lowerMember } from "./calls.js";
import { withoutCasts } from "./casts.js";
import { lowerJsx } from "./jsx.js";
import { privateName } from "./keys.js";
import { constant, type Lowering, lookUp, nextId, read, spanOf, unknown } from "./lowering.js";
import { lowerObject } from "./objects.js";

/** How the expressions of each type are lowered: those of the language, all of them. */
type Families = {
  readonly [Type in ast.Expression["type"]]: (
    l: Lowering,
    node: Extract<ast.Expression, { readonly type: Type }>,
  ) => Expression;
};

const isCall = (l: Lowering, node: ast.Expression) => l.call(node, "used");
const isCast = (l: Lowering, node: { readonly expression: ast.Expression }) =>
  l.expression(node.expression);
const isFunction = (l: Lowering, node: ast.Function | ast.ArrowFunctionExpression) =>
  lowerFunction(l, node, "");
const isClass = (l: Lowering, node: ast.Class) => l.class(node, node.id?.name ?? "");

const families: Families = {
  ArrayExpression: (l, node) => ({
    t: "array",
    elements: l.args(node.elements),
    at: spanOf(l, node),
    id: nextId(),
  }),
  ArrowFunctionExpression: isFunction,
  AssignmentExpression: lowerAssignment,
  AwaitExpression: (l, node) => ({
    t: "await",
    operand: l.call(node.argument, "awaited"),
    at: spanOf(l, node),
    id: nextId(),
  }),
  BinaryExpression: lowerBinary,
  CallExpression: isCall,
  ChainExpression: isCast,
  ClassDeclaration: isClass,
  ClassExpression: isClass,
  ConditionalExpression: (l, node) => ({
    t: "conditional",
    test: l.expression(node.test),
    yes: l.expression(node.consequent),
    no: l.expression(node.alternate),
    at: spanOf(l, node),
    id: nextId(),
  }),
  FunctionDeclaration: isFunction,
  FunctionExpression: isFunction,
  Identifier: (l, node) => readName(l, node, false),
  ImportExpression: lowerImportCall,
  JSXElement: lowerJsx,
  JSXFragment: lowerJsx,
  Literal: lowerLiteral,
  LogicalExpression: lowerLogical,
  MemberExpression: (l, node) => lowerMember(l, node, "used"),
  MetaProperty: (l, node) =>
    node.meta.name === "new"
      ? { t: "new target", at: spanOf(l, node), id: nextId() }
      : unknown(`${node.meta.name}.${node.property.name}`, spanOf(l, node)),
  NewExpression: isCall,
  ObjectExpression: lowerObject,
  ParenthesizedExpression: isCast,
  SequenceExpression: lowerSequence,
  Super: (l, node) => unknown("super by itself", spanOf(l, node)),
  TaggedTemplateExpression: isCall,
  TemplateLiteral: lowerTemplate,
  ThisExpression: (l, node) => ({ t: "this", at: spanOf(l, node), id: nextId() }),
  TSAsExpression: isCast,
  TSDeclareFunction: isFunction,
  TSEmptyBodyFunctionExpression: isFunction,
  TSInstantiationExpression: isCast,
  TSNonNullExpression: isCast,
  TSSatisfiesExpression: isCast,
  TSTypeAssertion: isCast,
  UnaryExpression: lowerUnary,
  UpdateExpression: lowerUpdate,
  V8IntrinsicExpression: (l, node) => unknown("a function of the engine's own", spanOf(l, node)),
  YieldExpression: (l, node) => ({
    t: "yield",
    operand: node.argument ? l.expression(node.argument) : undefined,
    delegate: node.delegate,
    at: spanOf(l, node),
    id: nextId(),
  }),
};

export function lowerExpression(l: Lowering, node: ast.Expression): Expression {
  return families[node.type](l, node as never);
}

/** A value whose place names it, as JavaScript names anonymous functions and classes. */
export function lowerNamed(l: Lowering, node: ast.Expression, name: string): Expression {
  const bare = withoutCasts(node);
  switch (bare.type) {
    case "FunctionExpression":
    case "ArrowFunctionExpression":
      return lowerFunction(l, bare, name);
    case "ClassExpression":
      return l.class(bare, bare.id?.name ?? name);
    default:
      return l.expression(node);
  }
}

function lowerFunction(
  l: Lowering,
  node: ast.Function | ast.ArrowFunctionExpression,
  name: string,
): Expression {
  const is = node.type === "ArrowFunctionExpression" ? "arrow" : "function";
  const code = l.code(node, { name: node.id?.name ?? name, is });
  return { t: "function", code, at: code.at, id: nextId() };
}

function lowerLiteral(
  l: Lowering,
  node: Extract<ast.Expression, { readonly type: "Literal" }>,
): Expression {
  const at = spanOf(l, node);
  if ("bigint" in node) return constant(BigInt(node.bigint), at);
  if (!("regex" in node)) return constant(node.value, at);
  const { pattern, flags } = node.regex;
  return { t: "pattern", source: pattern, flags, at, id: nextId() };
}

/** @param guarded under `typeof`, which bears a name that nothing declares */
function readName(l: Lowering, node: ast.IdentifierReference, guarded: boolean): Expression {
  const { name } = node;
  const at = spanOf(l, node);
  const alias = l.aliases.get(name);
  if (alias) return alias;
  const binding = lookUp(l, name);
  if (binding?.import && binding.scope.owner.isModule) {
    return { t: "import", import: binding.import, at, id: nextId() };
  }
  if (binding?.declared === "arguments") binding.isRead = true;
  if (binding && !binding.ambient) return read(binding, at);
  if (name === "undefined") return constant(undefined, at);
  if (name === "NaN") return constant(Number.NaN, at);
  if (name === "Infinity") return constant(Number.POSITIVE_INFINITY, at);
  if (globalObjectNames.has(name) && binding === undefined) {
    l.imports.push({ specifier: globalObjectsPath, at });
    return { t: "import", import: { specifier: globalObjectsPath, name }, at, id: nextId() };
  }
  return { t: "global", name, guarded: guarded || binding?.ambient === true, at, id: nextId() };
}

function lowerBinary(
  l: Lowering,
  node: ast.BinaryExpression | ast.PrivateInExpression,
): Expression {
  const at = spanOf(l, node);
  const left =
    node.left.type === "PrivateIdentifier"
      ? constant(privateName(l, node.left), at)
      : l.expression(node.left);
  const right = l.expression(node.right);
  return { t: "binary", operator: node.operator, left, right, at, id: nextId() };
}

function lowerLogical(l: Lowering, node: ast.LogicalExpression): Expression {
  return {
    t: "logical",
    operator: node.operator,
    left: l.expression(node.left),
    right: l.expression(node.right),
    at: spanOf(l, node),
    id: nextId(),
  };
}

function lowerSequence(l: Lowering, { expressions, ...node }: ast.SequenceExpression): Expression {
  return expressions
    .map((each, index) =>
      index < expressions.length - 1 ? l.call(each, "discarded") : l.expression(each),
    )
    .reduce((first, then) => inSequence(first, then, spanOf(l, node)));
}

function inSequence(first: Expression, then: Expression, at: At): Expression {
  return { t: "sequence", first, then, at, id: nextId() };
}

function lowerUnary(l: Lowering, node: ast.UnaryExpression): Expression {
  const at = spanOf(l, node);
  const { operator, argument } = node;
  if (operator === "void") {
    return inSequence(l.call(argument, "discarded"), constant(undefined, at), at);
  }
  const isName = operator === "typeof" && argument.type === "Identifier";
  const operand = isName ? readName(l, argument, true) : l.expression(argument);
  if (operator !== "delete") return { t: "unary", operator, operand, at, id: nextId() };
  return operand.t === "member" ? { t: "delete", member: operand, at, id: nextId() } : operand;
}

function lowerTemplate(l: Lowering, node: ast.TemplateLiteral): Expression {
  const at = spanOf(l, node);
  const texts = node.quasis.map(({ value, ...span }) =>
    constant(value.cooked ?? undefined, spanOf(l, span)),
  );
  const [only] = texts;
  if (only && texts.length === 1) return { ...only, at };
  const values = node.expressions.map((each) => l.expression(each));
  const parts = texts.flatMap((text, index) => {
    const value = values[index];
    return value ? [text, value] : [text];
  });
  return { t: "template", parts, at, id: nextId() };
}
