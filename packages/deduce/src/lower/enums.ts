import type * as ast from "oxc-parser";
import type { Expression, Property } from "../ir/ir.js";
import type { At } from "../source/unit.js";
import { plainText } from "./keys.js";
import { constant, type Lowering, lookUp, nextId, read, spanOf, unknown } from "./lowering.js";

/** An enum, as the object that it is at run time. */
export function lowerEnum(l: Lowering, node: ast.TSEnumDeclaration): Expression {
  const outer = l.aliases;
  const members = new Map(outer);
  const properties = begun(l, node);
  let next: Expression | undefined = constant(0, spanOf(l, node));
  for (const member of node.body.members) {
    const at = spanOf(l, member);
    const soFar: Expression = { t: "object", properties: [...properties], at, id: nextId() };
    l.aliases = new Map([[node.id.name, soFar], ...members]);
    const given = member.initializer && l.expression(member.initializer);
    const value: Expression = given ?? next ?? unknown("an enum member without a value", at);
    l.aliases = outer;
    const name = memberName(member.id);
    members.set(name, value);
    properties.push({ t: "value", key: constant(name, at), value, at });
    properties.push(...backwards(value, name, at));
    next = following(value, at);
  }
  return { t: "object", properties, at: spanOf(l, node), id: nextId() };
}

/** `Level[1]` is `"Low"`; a text leads to no name. */
function backwards(value: Expression, name: string, at: At): Property[] {
  const back = { t: "value", key: value, value: constant(name, at), at } as const;
  if (value.t === "constant") return typeof value.value === "number" ? [back] : [];
  const yes: Expression = { t: "object", properties: [back], at, id: nextId() };
  const chosen = {
    t: "conditional",
    test: isNumber(value, at),
    yes,
    no: constant(undefined, at),
    at,
    id: nextId(),
  } as const;
  return [{ t: "spread", value: chosen }];
}

function isNumber(operand: Expression, at: At): Expression {
  const left = { t: "unary", operator: "typeof", operand, at, id: nextId() } as const;
  return {
    t: "binary",
    operator: "===",
    left,
    right: constant("number", at),
    at,
    id: nextId(),
  };
}

/** The value of a member that gives none itself, behind one that is a number. */
function following(value: Expression, at: At): Expression | undefined {
  if (value.t === "constant")
    return typeof value.value === "number" ? constant(value.value + 1, at) : undefined;
  return { t: "binary", operator: "+", left: value, right: constant(1, at), at, id: nextId() };
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
