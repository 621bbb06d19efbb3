import type * as ast from "oxc-parser";
import type { Expression, Primitive, Property } from "../ir/ir.js";
import { keyOf, plainText, staticName } from "./keys.js";
import { constant, type Lowering, lookUp, nextId, read, spanOf, unknown } from "./lowering.js";

export function lowerObject(l: Lowering, node: ast.ObjectExpression): Expression {
  const properties = node.properties.map((each) => lowerProperty(l, each));
  return { t: "object", properties, at: spanOf(l, node), id: nextId() };
}

function lowerProperty(l: Lowering, node: ast.ObjectPropertyKind): Property {
  if (node.type === "SpreadElement") return { t: "spread", value: l.expression(node.argument) };
  const key = keyOf(l, node);
  const name = staticName(node);
  const at = spanOf(l, node);
  const { value } = node;
  const isMethod = node.method || node.kind !== "init";
  if (!isMethod || value.type !== "FunctionExpression") {
    return { t: "value", key, value: l.named(value, name), at: spanOf(l, value) };
  }
  const code = l.code(value, { name, is: "method", at });
  if (node.kind !== "init") return { t: node.kind, key, code, id: nextId() };
  return { t: "value", key, value: { t: "function", code, at, id: nextId() }, at };
}

/** An enum, as the object that it is at run time. */
export function lowerEnum(l: Lowering, node: ast.TSEnumDeclaration): Expression {
  const outer = l.aliases;
  const members = new Map(outer);
  const properties = begun(l, node);
  let next: number | undefined = 0;
  for (const member of node.body.members) {
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
    const name = memberName(member.id);
    members.set(name, value);
    properties.push({ t: "value", key: constant(name, at), value, at });
    if (typeof known === "number") {
      const key = constant(String(known), at);
      properties.push({ t: "value", key, value: constant(name, at), at });
    }
  }
  return { t: "object", properties, at: spanOf(l, node), id: nextId() };
}

/** The members that the parts of the enum so far have, or a namespace of its name. */
function begun(l: Lowering, { id, ...node }: ast.TSEnumDeclaration): Property[] {
  const binding = lookUp(l, id.name);
  if (!binding) return [];
  const value = read(binding, spanOf(l, node));
  const members: Property[] = binding.begun ? [{ t: "spread", value }] : [];
  binding.begun = true;
  return members;
}

function memberName(id: ast.TSEnumMemberName): string {
  if (id.type === "Identifier") return id.name;
  return id.type === "Literal" ? id.value : (plainText(id) ?? "");
}
