import type { Pattern } from "../../ir/ir.js";
import type { At } from "../../source/unit.js";
import {
  constantOf,
  filter,
  join,
  nothing,
  single,
  undefinedValue,
  type Value,
} from "../../values/value.js";
import { unsurely } from "../control/branches.js";
import { close, iterate } from "../iteration/elements.js";
import type { Frame, Machine } from "../machine.js";
import { ownKeys } from "../members/properties.js";
import { superSet } from "../members/super-members.js";
import { allocate, fillArray, writeBinding, writeProperty, writeRest } from "../memory.js";
import { toKey } from "./operators.js";

/** Gives the value to whatever stands on the left. */
export function assign(m: Machine, frame: Frame, target: Pattern, value: Value, at: At): void {
  switch (target.t) {
    case "binding":
      writeBinding(m, frame, target.binding, value);
      return;
    case "member": {
      const { member } = target;
      const object = m.evaluate(frame, member.object);
      const key = m.evaluate(frame, member.key);
      m.set(frame, object, key, value, { at, id: member.id });
      return;
    }
    case "super":
      superSet(m, frame, m.evaluate(frame, target.key), value, { at, id: 0 });
      return;
    case "default":
      m.assign(frame, target.pattern, withDefault(m, frame, target, value), at);
      return;
    case "object":
      assignObject(m, frame, target, value);
      return;
    case "array":
      assignArray(m, frame, target, value);
      return;
  }
}

function withDefault(
  m: Machine,
  frame: Frame,
  target: Pattern & { t: "default" },
  value: Value,
): Value {
  const given = filter(value, (atom) => !(atom.is === "constant" && atom.value === undefined));
  const open = [...value.atoms].some(
    (atom) => atom.is === "unknown" || (atom.is === "object" && atom.data.is === "opaque"),
  );
  if (given.atoms.size === value.atoms.size && !open && value.atoms.size > 0) return value;
  if (given.atoms.size === 0 && value.atoms.size > 0) return m.evaluate(frame, target.value);
  const [other] = unsurely(m, frame, [() => m.evaluate(frame, target.value), () => nothing]);
  return join(given, other ?? nothing);
}

function assignObject(
  m: Machine,
  frame: Frame,
  target: Pattern & { t: "object" },
  value: Value,
): void {
  const taken = new Set<string>();
  for (const { key, pattern } of target.properties) {
    const name = m.evaluate(frame, key);
    const known = toKey(name);
    if (known !== undefined) taken.add(known);
    const member = m.get(frame, value, name, { at: key.at, id: key.id });
    if (m.run > 0) m.observe(frame, member, key.at);
    m.assign(frame, pattern, member, key.at);
  }
  if (!target.rest) return;
  const rest = allocate(m, frame, target, () => ({ is: "object" }), "rest");
  for (const atom of value.atoms) {
    if (atom.is !== "object") continue;
    m.depend(frame, atom);
    if (atom.data.is === "environment") {
      writeRest(m, rest, m.get(frame, single(atom), undefinedKey, target));
      continue;
    }
    const keys = ownKeys(m, frame, atom, target, "copied");
    if (keys.rest) writeRest(m, rest, m.get(frame, single(atom), keys.rest, target));
    for (const key of keys.list) {
      if (taken.has(key)) continue;
      const property = atom.properties.get(key);
      const got = m.get(frame, single(atom), constantOf(key), target);
      writeProperty(m, rest, key, got, property?.at, value.atoms.size === 1);
    }
    if (atom.rest) writeRest(m, rest, atom.rest);
  }
  m.assign(frame, target.rest, single(rest), target.at);
}

/** No key in particular. */
const undefinedKey: Value = nothing;

function assignArray(
  m: Machine,
  frame: Frame,
  target: Pattern & { t: "array" },
  value: Value,
): void {
  const elements = iterate(m, frame, value, target);
  const { list, rest } = elements;
  if (!target.rest) close(m, frame, elements, target);
  target.elements.forEach((pattern, index) => {
    if (!pattern) return;
    const element = list[index] ?? (rest ? join(rest, undefinedValue) : undefinedValue);
    if (m.run > 0) m.observe(frame, element, target.at);
    m.assign(
      frame,
      pattern,
      { atoms: element.atoms, cause: element.cause ?? value.cause },
      target.at,
    );
  });
  if (!target.rest) return;
  const made = allocate(m, frame, target, () => ({ is: "array" }), "rest");
  m.assign(
    frame,
    target.rest,
    single(fillArray(m, made, list.slice(target.elements.length), rest)),
    target.at,
  );
}
