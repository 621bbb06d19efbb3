import type * as ast from "oxc-parser";
import type { Owner } from "../ir/binding.js";
import { privateKey } from "../ir/internal-names.js";
import type { ClassDefinition, ClassMember, Code, Expression, Statement } from "../ir/ir.js";
import {
  accessorMembers,
  decoratedField,
  decoratedParameters,
  decoratorsOf,
  isDecoratedAccessor,
  storageOf,
} from "./decorations.js";
import { metadataDecorator, parameterTypes } from "./emitted-types.js";
import { keyOf, staticName } from "./keys.js";
import { assign, declare, inScope, type Lowering, nextId, perform, spanOf } from "./lowering.js";

type Field = ast.PropertyDefinition | ast.AccessorProperty;
/** What a class runs when it is made, or an instance of it. */
type Initial = Field | ast.StaticBlock;

export function lowerClass(l: Lowering, node: ast.Class, name: string): Expression {
  const outerNames = l.privateNames;
  const definition = inScope(l, (scope): ClassDefinition => {
    const self = node.id ? declare(scope, node.id.name, "class") : undefined;
    const base = node.superClass ? l.expression(node.superClass) : undefined;
    l.privateNames = withPrivateNames(outerNames, node);
    return { name, at: spanOf(l, node), scope, self, base, ...lowerMembers(l, node, name) };
  });
  l.privateNames = outerNames;
  return { t: "class", definition, at: definition.at, id: nextId() };
}

function withPrivateNames(
  outer: ReadonlyMap<string, string>,
  node: ast.Class,
): ReadonlyMap<string, string> {
  const id = nextId();
  const names = new Map(outer);
  for (const member of node.body.body) {
    if (!("key" in member) || member.key.type !== "PrivateIdentifier") continue;
    names.set(member.key.name, privateKey(member.key.name, id));
  }
  return names;
}

function lowerMembers(l: Lowering, node: ast.Class, name: string) {
  const members = node.body.body;
  const methods = members.filter(isReal);
  const made = methods.find((each) => each.kind === "constructor");
  const initial = members.filter(isInitial);
  const ofInstance = initial.filter((each) => !isStatic(each));
  return {
    constructorCode: made && lowerConstructor(l, node, made, name),
    members: [
      ...methods
        .filter((each) => each !== made)
        .map((each) => lowerMethod(l, each, each.kind, name)),
      ...members.filter(isDecoratedAccessor).flatMap((each) => accessorMembers(l, each)),
    ],
    fields: initializer(l, node, name, ofInstance),
    statics: initializer(l, node, name, initial.filter(isStatic)),
    ...classDecorators(l, node, made?.value.params ?? []),
    decoratedFields: initial.flatMap((each) =>
      each.type === "StaticBlock" ? [] : decoratedField(l, each),
    ),
  };
}

/** The class's decorators and its constructor's, and what the compiler adds to them. */
function classDecorators(
  l: Lowering,
  node: ast.Class,
  ofConstructor: readonly ast.ParamPattern[],
): Pick<ClassDefinition, "decorators" | "parameters" | "parameterTypes"> {
  const decorators = decoratorsOf(l, node);
  const parameters = decoratedParameters(l, ofConstructor);
  const isDecorated = decorators.length > 0 || parameters.length > 0;
  if (!l.emitsTypes || !isDecorated || ofConstructor.length === 0)
    return { decorators, parameters, parameterTypes: [] };
  const types = parameterTypes(l, ofConstructor);
  const elements = types.map((value) => ({ value, spread: false }));
  const list = { t: "array", elements, at: spanOf(l, node), id: nextId() } as const;
  const added = metadataDecorator(l, "design:paramtypes", list);
  return { decorators: [...decorators, added], parameters, parameterTypes: types };
}

/** It has a body: it is neither abstract nor an overload. */
function isReal(node: ast.ClassElement): node is ast.MethodDefinition {
  return node.type === "MethodDefinition" && node.value.body !== null;
}

function isInitial(node: ast.ClassElement): node is Initial {
  if (node.type === "StaticBlock" || node.type === "AccessorProperty") return true;
  return node.type === "PropertyDefinition" && !node.declare;
}

function isStatic(node: Initial): boolean {
  return node.type === "StaticBlock" || node.static;
}

function lowerConstructor(
  l: Lowering,
  node: ast.Class,
  { value, ...whole }: ast.MethodDefinition,
  name: string,
): Code {
  const runsFields = node.superClass === null;
  return l.code(value, {
    name: `new ${name}`,
    is: "constructor",
    at: spanOf(l, whole),
    runsFields,
  });
}

function lowerMethod(
  l: Lowering,
  node: ast.MethodDefinition,
  kind: ast.MethodDefinitionKind,
  className: string,
): ClassMember {
  const name = staticName(node);
  const context = {
    name: className && name ? `${className}.${name}` : name,
    is: "method",
    at: spanOf(l, node),
  } as const;
  return {
    t: kind === "get" || kind === "set" ? kind : "method",
    static: node.static,
    key: keyOf(l, node),
    code: l.code(node.value, context),
    decorators: decoratorsOf(l, node),
    parameters: decoratedParameters(l, node.value.params),
  };
}

/** Fields, in order, as one piece of code whose `this` is the instance or the class. */
function initializer(
  l: Lowering,
  node: ast.Class,
  name: string,
  members: readonly Initial[],
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
      self: undefined,
      body: members.flatMap((each) =>
        each.type === "StaticBlock" ? lowerStaticBlock(l, each) : lowerField(l, each),
      ),
    }),
    owner,
  );
}

function lowerField(l: Lowering, node: Field): Statement[] {
  const isDecorated = node.decorators.length > 0;
  const at = spanOf(l, node);
  const value = node.value ? l.named(node.value, staticName(node)) : undefined;
  const object: Expression = { t: "this", at, id: nextId() };
  const key = keyOf(l, node);
  const place = isDecoratedAccessor(node) ? storageOf(l, node) : key;
  const member = { t: "member", object, key: place, optional: false, at, id: nextId() } as const;
  if (isDecorated) return [perform({ t: "initial", key, value, member, at, id: nextId() })];
  return value ? [perform(assign({ t: "member", member }, value, value.at))] : [];
}

/** `static { … }`: a function that is called at once, with the class as `this`. */
function lowerStaticBlock(l: Lowering, node: ast.StaticBlock): Statement[] {
  const at = spanOf(l, node);
  const code = l.code(node, { name: "", is: "arrow" });
  const callee: Expression = { t: "function", code, at, id: nextId() };
  return [
    perform({ t: "call", callee, args: [], optional: false, role: "used", at, id: nextId() }),
  ];
}
