import ts from "typescript";
import type { Binding, Owner } from "../ir/binding.js";
import type { ClassDefinition, ClassMember, Code, Expression, Statement } from "../ir/ir.js";
import { hasModifier } from "./declarations.js";
import { keyOf, staticName } from "./keys.js";
import {
  assign,
  constant,
  declare,
  inScope,
  type Lowering,
  nextId,
  perform,
  spanOf,
} from "./lowering.js";

export function lowerClass(l: Lowering, node: ts.ClassLikeDeclaration, name: string): Expression {
  const outerNames = l.privateNames;
  const definition = inScope(l, (scope): ClassDefinition => {
    const self = node.name ? declare(scope, node.name.text, "class") : undefined;
    const heritage = node.heritageClauses?.find(
      (each) => each.token === ts.SyntaxKind.ExtendsKeyword,
    );
    const [base] = heritage?.types ?? [];
    const baseExpression = base && l.expression(base.expression);
    l.privateNames = withPrivateNames(outerNames, node);
    return {
      name,
      at: spanOf(l, node),
      scope,
      self,
      base: baseExpression,
      ...lowerMembers(l, node, name),
    };
  });
  l.privateNames = outerNames;
  return { t: "class", definition, at: definition.at, id: nextId() };
}

function withPrivateNames(
  outer: ReadonlyMap<string, string>,
  node: ts.ClassLikeDeclaration,
): ReadonlyMap<string, string> {
  const id = nextId();
  const names = new Map(outer);
  for (const { name } of node.members) {
    if (name && ts.isPrivateIdentifier(name)) names.set(name.text, `${name.text}@${id}`);
  }
  return names;
}

function lowerMembers(l: Lowering, node: ts.ClassLikeDeclaration, name: string) {
  const isReal = (each: ts.ClassElement) => !hasModifier(each, ts.SyntaxKind.AbstractKeyword);
  const real = node.members.filter(isReal);
  const constructorNode = real.find((each) => ts.isConstructorDeclaration(each) && each.body);
  return {
    constructorCode:
      constructorNode && l.code(constructorNode as ts.ConstructorDeclaration, `new ${name}`),
    members: real.flatMap((each) => lowerMember(l, each, name)),
    fields: initializer(
      l,
      node,
      name,
      real.filter((each) => ts.isPropertyDeclaration(each) && !isStatic(each)),
    ),
    statics: initializer(
      l,
      node,
      name,
      real.filter(
        (each) =>
          ts.isClassStaticBlockDeclaration(each) ||
          (ts.isPropertyDeclaration(each) && isStatic(each)),
      ),
    ),
    decorators: decoratorsOf(l, node),
  };
}

function isStatic(node: ts.ClassElement): boolean {
  return hasModifier(node, ts.SyntaxKind.StaticKeyword);
}

function lowerMember(l: Lowering, node: ts.ClassElement, className: string): ClassMember[] {
  const method = ts.isMethodDeclaration(node) || ts.isGetAccessor(node) || ts.isSetAccessor(node);
  if (!method || !node.body) return [];
  const name = staticName(node.name);
  return [
    {
      t: ts.isMethodDeclaration(node) ? "method" : ts.isGetAccessor(node) ? "get" : "set",
      static: isStatic(node),
      key: keyOf(l, node.name),
      code: l.code(node, className && name ? `${className}.${name}` : name),
      decorators: decoratorsOf(l, node),
    },
  ];
}

/** Fields, in order, as one piece of code whose `this` is the instance or the class. */
function initializer(
  l: Lowering,
  node: ts.ClassLikeDeclaration,
  name: string,
  members: readonly ts.ClassElement[],
): Code | undefined {
  if (members.length === 0) return undefined;
  const owner: Owner = { slots: 0, unit: l.unit, isModule: false };
  return inScope(
    l,
    (scope): Code => ({
      name: `new ${name}`,
      at: spanOf(l, node),
      unit: l.unit,
      id: nextId(),
      is: "initializer",
      async: false,
      generator: false,
      parameters: [],
      rest: undefined,
      scope,
      self: undefined as Binding | undefined,
      body: members.flatMap((each) => lowerField(l, each)),
    }),
    owner,
  );
}

function lowerField(l: Lowering, node: ts.ClassElement): Statement[] {
  const at = spanOf(l, node);
  if (ts.isClassStaticBlockDeclaration(node)) return lowerStaticBlock(l, node);
  if (!ts.isPropertyDeclaration(node)) return [];
  if (hasModifier(node, ts.SyntaxKind.DeclareKeyword)) return [];
  if (!node.initializer) return [];
  const value = l.expression(node.initializer);
  return [setOnThis(l, keyOf(l, node.name), value, at), ...fieldDecorators(l, node)];
}

function fieldDecorators(l: Lowering, node: ts.PropertyDeclaration): Statement[] {
  return decoratorsOf(l, node).map(perform);
}

function setOnThis(
  _l: Lowering,
  key: Expression,
  value: Expression,
  at: Expression["at"],
): Statement {
  const self: Expression = { t: "this", at, id: nextId() };
  const member = { t: "member", object: self, key, optional: false, at, id: nextId() } as const;
  return perform(assign({ t: "member", member }, value, value.at));
}

/** `static { … }`: a function that is called at once, with the class as `this`. */
function lowerStaticBlock(l: Lowering, node: ts.ClassStaticBlockDeclaration): Statement[] {
  const at = spanOf(l, node);
  const code: Code = { ...l.code(node, ""), is: "arrow" };
  const callee: Expression = { t: "function", code, at, id: nextId() };
  return [
    perform({ t: "call", callee, args: [], optional: false, role: "used", at, id: nextId() }),
    perform(constant(undefined, at)),
  ];
}

function decoratorsOf(l: Lowering, node: ts.Node): Expression[] {
  if (!ts.canHaveDecorators(node)) return [];
  return (ts.getDecorators(node) ?? []).map((each) => l.call(each.expression, "decorator"));
}
