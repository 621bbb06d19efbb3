import type * as ast from "oxc-parser";
import type { Owner, Scope } from "../ir/binding.js";
import type { Code, Expression, Statement } from "../ir/ir.js";
import { lowerStatements } from "./blocks.js";
import {
  declareNames,
  declareStatements,
  declareVariables,
  hasVariables,
  namesOf,
} from "./declarations.js";
import {
  assign,
  type Body,
  type CodeContext,
  declare,
  inScope,
  type Lowering,
  lookUp,
  nextId,
  perform,
  spanOf,
} from "./lowering.js";

/** A function of any kind, with a scope of its own. */
export function lowerCode(l: Lowering, node: Body, context: CodeContext): Code {
  const owner: Owner = { slots: 0, unit: l.unit, isModule: false };
  const { labels } = l;
  l.labels = [];
  const code = inScope(l, (scope) => lowerInside(l, node, context, scope), owner);
  l.labels = labels;
  return code;
}

function lowerInside(l: Lowering, node: Body, context: CodeContext, scope: Scope): Code {
  const parameters = parametersOf(node);
  const own = node.type === "FunctionExpression" ? node.id?.name : undefined;
  if (own !== undefined) declare(scope, own, "function");
  const given = hasArguments(node) ? declare(scope, "arguments", "arguments") : undefined;
  for (const each of parameters) declareNames(scope, boundBy(each));
  const isApart = hasScopeOfItsOwn(node, parameters);
  if (!isApart) declareBody(scope, node);
  const at = context.at ?? spanOf(l, node);
  const rest = parameters.find((each) => each.type === "RestElement");
  const self = own === undefined ? undefined : scope.names.get(own);
  const patterns = parameters.filter((each) => each.type !== "RestElement").map(targetOf);
  const lowered: Code = {
    name: context.name,
    at,
    unit: l.unit,
    id: nextId(),
    is: context.is,
    async: node.type !== "StaticBlock" && node.async,
    generator: node.type !== "StaticBlock" && node.generator,
    parameters: patterns.map((each) => l.pattern(each)),
    rest: rest && l.pattern(rest.argument),
    scope,
    self: self?.declared === "function" ? self : undefined,
    body: [
      ...parameters.flatMap((each) => parameterProperty(l, each)),
      ...(context.runsFields ? [perform({ t: "fields", at, id: nextId() })] : []),
      ...(isApart ? lowerBodyApart(l, node, scope) : lowerBody(l, node)),
    ],
  };
  return given?.isRead ? { ...lowered, arguments: given } : lowered;
}

/** An arrow function, and code that is none of the source's functions, has those of what is around it. */
function hasArguments(node: Body): boolean {
  return node.type === "FunctionDeclaration" || node.type === "FunctionExpression";
}

/** Where parameters run code, the `var`s of the body are not theirs. */
function hasScopeOfItsOwn(node: Body, parameters: readonly ast.ParamPattern[]): boolean {
  const isSimple = (each: ast.ParamPattern) => {
    const { type } = each.type === "RestElement" ? each.argument : targetOf(each);
    return type === "Identifier";
  };
  const body = statementsOf(node);
  return !("type" in body) && !parameters.every(isSimple) && hasVariables(body);
}

/** The body with `var`s of its own: those that are called as a parameter start with its value. */
function lowerBodyApart(l: Lowering, node: Body, parameters: Scope): Statement[] {
  const body = inScope(l, (scope): Statement => {
    declareBody(scope, node);
    const at = spanOf(l, node);
    const copies = [...scope.names.values()].flatMap((binding): Statement[] => {
      const outer = binding.declared === "var" ? parameters.names.get(binding.name) : undefined;
      if (!outer) return [];
      const value: Expression = { t: "read", binding: outer, at, id: nextId() };
      return [perform(assign({ t: "binding", binding, at }, value, at))];
    });
    return { t: "block", scope, body: [...copies, ...lowerBody(l, node)], label: undefined };
  });
  return [body];
}

/** The parameters without `this`, which is one for the type checker alone. */
function parametersOf(node: Body): ast.ParamPattern[] {
  if (node.type === "StaticBlock") return [];
  return node.params.filter((each) => each.type !== "Identifier" || each.name !== "this");
}

function boundBy(node: ast.ParamPattern): ast.BindingPattern {
  return node.type === "RestElement" ? node.argument : targetOf(node);
}

function targetOf(node: Exclude<ast.ParamPattern, ast.FormalParameterRest>): ast.BindingPattern {
  return node.type === "TSParameterProperty" ? node.parameter : node;
}

function statementsOf(node: Body): readonly ast.Statement[] | ast.Expression {
  if (node.type === "StaticBlock") return node.body;
  if (!node.body) return [];
  return node.body.type === "BlockStatement" ? node.body.body : node.body;
}

function declareBody(scope: Scope, node: Body): void {
  const body = statementsOf(node);
  if ("type" in body) return;
  declareVariables(scope, body);
  declareStatements(scope, body);
}

function lowerBody(l: Lowering, node: Body): Statement[] {
  const body = statementsOf(node);
  if (!("type" in body)) return lowerStatements(l, body);
  return [{ t: "return", value: l.expression(body) }];
}

/** `constructor(private store: KVStore)`. */
function parameterProperty(l: Lowering, node: ast.ParamPattern): Statement[] {
  if (node.type !== "TSParameterProperty") return [];
  const at = spanOf(l, node);
  return namesOf(node.parameter).flatMap((name) => {
    const binding = lookUp(l, name);
    if (!binding) return [];
    const object: Expression = { t: "this", at, id: nextId() };
    const key: Expression = { t: "constant", value: name, at, id: nextId() };
    const member = { t: "member", object, key, optional: false, at, id: nextId() } as const;
    const value: Expression = { t: "read", binding, at, id: nextId() };
    return [perform(assign({ t: "member", member }, value, at))];
  });
}
