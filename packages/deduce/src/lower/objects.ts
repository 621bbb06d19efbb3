import ts from "typescript";
import type { Expression, Primitive, Property } from "../ir/ir.js";
import { keyOf, staticName } from "./keys.js";
import { constant, type Lowering, nextId, spanOf, unknown } from "./lowering.js";

export function lowerObject(l: Lowering, node: ts.ObjectLiteralExpression): Expression {
  const properties = node.properties.map((each) => lowerProperty(l, each));
  return { t: "object", properties, at: spanOf(l, node), id: nextId() };
}

function lowerProperty(l: Lowering, node: ts.ObjectLiteralElementLike): Property {
  if (ts.isSpreadAssignment(node)) return { t: "spread", value: l.expression(node.expression) };
  const key = keyOf(l, node.name);
  if (ts.isShorthandPropertyAssignment(node)) {
    return { t: "value", key, value: l.expression(node.name), at: spanOf(l, node) };
  }
  if (ts.isPropertyAssignment(node)) {
    return {
      t: "value",
      key,
      value: l.expression(node.initializer),
      at: spanOf(l, node.initializer),
    };
  }
  const code = l.code(node, staticName(node.name));
  if (ts.isGetAccessor(node)) return { t: "get", key, code, id: nextId() };
  if (ts.isSetAccessor(node)) return { t: "set", key, code, id: nextId() };
  const at = spanOf(l, node);
  return { t: "value", key, value: { t: "function", code, at, id: nextId() }, at };
}

/** An enum, as the object that it is at run time. */
export function lowerEnum(l: Lowering, node: ts.EnumDeclaration): Expression {
  const outer = l.aliases;
  const members = new Map(outer);
  const properties: Property[] = [];
  let next: number | undefined = 0;
  for (const member of node.members) {
    const at = spanOf(l, member);
    l.aliases = members;
    const value: Expression = member.initializer
      ? l.expression(member.initializer)
      : next === undefined
        ? unknown("an enum member without a value", at)
        : constant(next, at);
    l.aliases = outer;
    const known: Primitive = value.t === "constant" ? value.value : undefined;
    next = typeof known === "number" ? known + 1 : undefined;
    const name = staticName(member.name);
    members.set(name, value);
    properties.push({ t: "value", key: constant(name, at), value, at });
    if (typeof known === "number") {
      properties.push({
        t: "value",
        key: constant(String(known), at),
        value: constant(name, at),
        at,
      });
    }
  }
  return { t: "object", properties, at: spanOf(l, node), id: nextId() };
}
