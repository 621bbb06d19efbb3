import type { ClassDefinition, Expression } from "../ir/ir.js";
import { argsOf } from "../values/args.js";
import type { Data, Obj } from "../values/obj.js";
import {
  constantOf,
  filter,
  join,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import type { Frame, Machine, Site } from "./machine.js";
import { allocate, replace, writeProperty } from "./memory.js";
import { toKey } from "./operators.js";

/** A decorator of the program's own may replace what it decorates; a library's is given it to hold. */
export function decorateMembers(
  m: Machine,
  frame: Frame,
  made: Obj,
  definition: ClassDefinition,
): void {
  const { data } = made;
  if (data.is !== "class") return;
  for (const member of definition.members) {
    const key = toKey(m.evaluate(frame, member.key));
    if (member.decorators.length === 0 || key === undefined) continue;
    const target = member.static ? made : data.prototype;
    const property = target.properties.get(key);
    if (!property) continue;
    const descriptor = allocate(
      m,
      frame,
      { id: member.code.id, at: member.code.at },
      () => ({ is: "object" }),
      "descriptor",
    );
    writeProperty(m, descriptor, "value", property.value, member.code.at, true);
    for (const decorator of member.decorators) {
      decorateMember(m, frame, decorator, target, key, single(descriptor));
    }
  }
}

function decorateMember(
  m: Machine,
  frame: Frame,
  node: Expression,
  target: Obj,
  key: string,
  descriptor: Value,
): void {
  const property = target.properties.get(key);
  const decorator = own(m.evaluate(frame, node));
  if (!property || decorator.atoms.size === 0) return;
  const legacy = m.call(
    frame,
    decorator,
    undefinedValue,
    argsOf(single(target), constantOf(key), descriptor),
    { at: node.at, id: node.id },
  );
  const standard = m.call(
    frame,
    decorator,
    undefinedValue,
    argsOf(property.value, unknownValue()),
    { at: node.at, id: -node.id },
  );
  let value = join(property.value, filter(standard, isFunction));
  for (const each of [descriptor, legacy]) {
    value = join(value, filter(m.get(frame, each, constantOf("value"), node), isFunction));
  }
  if (value !== property.value) replace(m, target, key, { ...property, value });
}

function isFunction(atom: { is: string; data?: Data }): boolean {
  return atom.is === "object" && (atom.data?.is === "function" || atom.data?.is === "bound");
}

export function decorated(
  m: Machine,
  frame: Frame,
  decorators: readonly Expression[],
  value: Value,
  node: Site,
): Value {
  let result = value;
  for (const each of decorators) {
    const decorator = own(m.evaluate(frame, each));
    const replaced = m.call(frame, decorator, undefinedValue, argsOf(result, unknownValue()), {
      ...node,
      id: each.id,
    });
    result = join(
      result,
      filter(replaced, (atom) => atom.is === "object" && atom.data.is === "class"),
    );
  }
  return result;
}

function own(decorator: Value): Value {
  return filter(decorator, (atom) => atom.is === "object" && atom.data.is !== "opaque");
}
