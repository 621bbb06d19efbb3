import type { ClassDefinition, ClassMember, Expression } from "../../ir/ir.js";
import { argsOf } from "../../values/args.js";
import type { Obj, Property } from "../../values/obj.js";
import {
  constantOf,
  filter,
  join,
  nothing,
  single,
  undefinedValue,
  type Value,
} from "../../values/value.js";
import { toKey } from "../expressions/operators.js";
import type { Frame, Machine } from "../machine.js";
import { allocate, replace, writeProperty } from "../memory.js";
import { ownDecorators, replaced } from "./decorating.js";
import type { Decorated } from "./decorator-contexts.js";

const parts = ["value", "get", "set"] as const;

/**
 * Decorators as TypeScript had them first: with the prototype, the key and a descriptor.
 *
 * @param isKept a method or accessor: what becomes of its descriptor counts
 */
export function decorateInTheOldWay(
  m: Machine,
  frame: Frame,
  { owner, target, key }: Decorated,
  decorators: readonly Expression[],
  isKept: boolean,
): void {
  for (const [decorator, node] of ownDecorators(m, frame, decorators, owner)) {
    const property = isKept ? target.properties.get(key) : undefined;
    const descriptor = property ? descriptorOf(m, frame, property, node) : undefinedValue;
    const args = argsOf(single(target), constantOf(key), descriptor);
    const site = { at: node.at, id: node.id };
    const given = m.call(frame, decorator, undefinedValue, args, site);
    if (property) define(m, frame, target, key, property, descriptor, given, node);
  }
}

function descriptorOf(m: Machine, frame: Frame, property: Property, node: Expression): Value {
  const made = allocate(m, frame, node, () => ({ is: "object" }), "descriptor");
  for (const part of parts) {
    const held = property[part];
    if (held && held.atoms.size > 0) writeProperty(m, made, part, held, node.at, true);
  }
  return single(made);
}

/** The descriptor that the decorator returned, or the one that it was given and may have changed. */
function define(
  m: Machine,
  frame: Frame,
  target: Obj,
  key: string,
  property: Property,
  descriptor: Value,
  given: Value,
  node: Expression,
): void {
  const returned = filter(given, (atom) => atom.is === "object");
  const isOther = returned.atoms.size > 0 && returned.atoms.size === given.atoms.size;
  const from = isOther ? returned : join(descriptor, returned);
  let next = property;
  for (const part of parts) {
    const old = next[part] ?? nothing;
    const value = replaced(old, m.get(frame, from, constantOf(part), node));
    if (!isSame(value, old)) next = { ...next, [part]: value };
  }
  if (next !== property) replace(m, target, key, next);
}

function isSame(a: Value, b: Value): boolean {
  return a.atoms.size === b.atoms.size && join(a, b) === a;
}

/** Decorators of parameters, which get the class or its prototype, the key and the place. */
export function decorateParameters(
  m: Machine,
  frame: Frame,
  made: Obj,
  of: ClassDefinition | ClassMember,
): void {
  if (made.data.is !== "class" || of.parameters.length === 0) return;
  const isMember = "key" in of;
  const key = isMember ? toKey(m.evaluate(frame, of.key)) : undefined;
  const target = isMember && !of.static ? made.data.prototype : made;
  for (const { index, decorators } of of.parameters) {
    for (const [decorator, node] of ownDecorators(m, frame, decorators, made)) {
      const args = argsOf(single(target), constantOf(key), constantOf(index));
      m.call(frame, decorator, undefinedValue, args, { at: node.at, id: node.id });
    }
  }
}
