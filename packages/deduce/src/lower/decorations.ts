import type * as ast from "oxc-parser";
import type {
  ClassMember,
  Code,
  DecoratedField,
  DecoratedParameter,
  Expression,
  Pattern,
} from "../ir/ir.js";
import { emittedType, metadataDecorator } from "./emitted-types.js";
import { keyOf } from "./keys.js";
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

type Field = ast.PropertyDefinition | ast.AccessorProperty;

export function decoratorsOf(
  l: Lowering,
  { decorators }: { readonly decorators?: readonly ast.Decorator[] | null },
): Expression[] {
  return (decorators ?? []).map((each) => l.call(each.expression, "decorator"));
}

export function decoratedParameters(
  l: Lowering,
  parameters: readonly ast.ParamPattern[],
): DecoratedParameter[] {
  return parameters.flatMap((each, index) => {
    const decorators = decoratorsOf(l, each);
    return decorators.length === 0 ? [] : [{ index, decorators }];
  });
}

export function decoratedField(l: Lowering, node: Field): DecoratedField[] {
  const decorators = decoratorsOf(l, node);
  if (decorators.length === 0) return [];
  const t = isDecoratedAccessor(node) ? "accessor" : "field";
  const key = keyOf(l, node);
  const type = l.emitsTypes ? emittedType(l, node.typeAnnotation, node) : undefined;
  if (type) decorators.push(metadataDecorator(l, "design:type", type));
  return [{ t, static: node.static, key, decorators, type, at: spanOf(l, node), id: nextId() }];
}

export function isDecoratedAccessor(node: ast.ClassElement): node is ast.AccessorProperty {
  return node.type === "AccessorProperty" && node.decorators.length > 0;
}

/** Where a decorated accessor keeps its value. */
export function storageOf(l: Lowering, node: Field): Expression {
  return constant(`#@${node.start}:${l.unit.file}`, spanOf(l, node));
}

/** The getter and the setter that `accessor name` stands for. */
export function accessorMembers(l: Lowering, node: ast.AccessorProperty): ClassMember[] {
  return (["get", "set"] as const).map((t) => ({
    t,
    static: node.static,
    key: keyOf(l, node),
    code: accessorCode(l, node, t),
    decorators: [],
    parameters: [],
  }));
}

function accessorCode(l: Lowering, node: ast.AccessorProperty, t: "get" | "set"): Code {
  const at = spanOf(l, node);
  const object: Expression = { t: "this", at, id: nextId() };
  const key = storageOf(l, node);
  const member = { t: "member", object, key, optional: false, at, id: nextId() } as const;
  return inScope(
    l,
    (scope): Code => {
      const binding = declare(scope, "value", "parameter");
      const parameter: Pattern = { t: "binding", binding, at };
      const value: Expression = { t: "read", binding, at, id: nextId() };
      return {
        name: "",
        at,
        unit: l.unit,
        id: nextId(),
        is: "method",
        async: false,
        generator: false,
        parameters: t === "get" ? [] : [parameter],
        rest: undefined,
        scope,
        self: undefined,
        body:
          t === "get"
            ? [{ t: "return", value: member }]
            : [perform(assign({ t: "member", member }, value, at))],
      };
    },
    { slots: 0, unit: l.unit, isModule: false },
  );
}
