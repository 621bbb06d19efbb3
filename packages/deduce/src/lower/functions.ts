import ts from "typescript";
import type { Owner } from "../ir/binding.js";
import type { Code, Expression, Pattern, Statement } from "../ir/ir.js";
import { lowerStatements } from "./blocks.js";
import { declareNames, declareStatements, declareVariables } from "./declarations.js";
import {
  assign,
  declare,
  inScope,
  type Lowering,
  lookUp,
  nextId,
  perform,
  spanOf,
} from "./lowering.js";
import { withDefault } from "./patterns.js";

type Body = ts.SignatureDeclaration | ts.ClassStaticBlockDeclaration;

/** A function of any kind, with a scope of its own. */
export function lowerCode(l: Lowering, node: Body, name: string): Code {
  const owner: Owner = { slots: 0, unit: l.unit, isModule: false };
  const { labels } = l;
  l.labels = [];
  const code = inScope(l, (scope) => lowerInside(l, node, name, scope), owner);
  l.labels = labels;
  return code;
}

function lowerInside(l: Lowering, node: Body, name: string, scope: Code["scope"]): Code {
  const parameters = ts.isClassStaticBlockDeclaration(node) ? [] : [...node.parameters];
  const own = ts.isFunctionExpression(node) ? node.name : undefined;
  if (own && !scope.names.has(own.text)) declare(scope, own.text, "function");
  const real = parameters.filter((each) => each.name.getText() !== "this");
  for (const each of real) declareNames(scope, each.name);
  const body = (node as ts.FunctionLikeDeclaration).body;
  if (body && ts.isBlock(body)) {
    declareVariables(scope, body);
    declareStatements(scope, body.statements);
  }
  const rest = real.find((each) => each.dotDotDotToken);
  const properties = real.filter((each) => ts.isParameterPropertyDeclaration(each, each.parent));
  const selfName = own && scope.names.get(own.text);
  return {
    name,
    at: spanOf(l, node),
    unit: l.unit,
    id: nextId(),
    is: isOf(node),
    async: modifiersOf(node).some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword),
    generator: (node as ts.FunctionLikeDeclaration).asteriskToken !== undefined,
    parameters: real.filter((each) => each !== rest).map((each) => lowerParameter(l, each)),
    rest: rest && l.pattern(rest.name),
    scope,
    self: selfName?.declared === "function" ? selfName : undefined,
    body: [
      ...properties.map((each) => parameterProperty(l, each)),
      ...(runsFields(node) ? [perform({ t: "fields", at: spanOf(l, node), id: nextId() })] : []),
      ...lowerBody(l, body),
    ],
  };
}

function runsFields(node: Body): boolean {
  if (!ts.isConstructorDeclaration(node)) return false;
  const clauses = node.parent.heritageClauses ?? [];
  return !clauses.some((each) => each.token === ts.SyntaxKind.ExtendsKeyword);
}

function lowerBody(l: Lowering, body: ts.Block | ts.Expression | undefined): Statement[] {
  if (!body) return [];
  if (ts.isBlock(body)) return lowerStatements(l, body.statements);
  return [{ t: "return", value: l.expression(body) }];
}

function lowerParameter(l: Lowering, node: ts.ParameterDeclaration): Pattern {
  return withDefault(l, l.pattern(node.name), node.initializer);
}

/** `constructor(private store: KVStore)`. */
function parameterProperty(l: Lowering, node: ts.ParameterDeclaration): Statement {
  const at = spanOf(l, node);
  const name = node.name.getText();
  const self: Expression = { t: "this", at, id: nextId() };
  const key: Expression = { t: "constant", value: name, at, id: nextId() };
  const binding = lookUp(l, name);
  if (!binding) return perform(key);
  const value: Expression = { t: "read", binding, at, id: nextId() };
  return perform(
    assign(
      {
        t: "member",
        member: { t: "member", object: self, key, optional: false, at, id: nextId() },
      },
      value,
      at,
    ),
  );
}

function modifiersOf(node: ts.Node): readonly ts.ModifierLike[] {
  return ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
}

function isOf(node: Body): Code["is"] {
  if (ts.isArrowFunction(node)) return "arrow";
  if (ts.isConstructorDeclaration(node)) return "constructor";
  if (ts.isClassStaticBlockDeclaration(node)) return "initializer";
  if (ts.isFunctionDeclaration(node) || ts.isFunctionExpression(node)) return "function";
  return "method";
}
