import type { Obj } from "../../values/obj.js";
import { constantOf, filter, join, nothing, single, type Value } from "../../values/value.js";
import { whileUnsure } from "../control/branches.js";
import type { Frame, Machine, Site } from "../machine.js";

/**
 * A library that is given a class makes objects of it. What the types of the constructor's parameters
 * and of decorated fields ask for, it makes as well.
 *
 * @param argument what the library has
 */
export function instantiate(
  m: Machine,
  frame: Frame,
  type: Obj,
  argument: Value,
  site: Site,
  seen: readonly Obj[] = [],
): Value {
  if (type.data.is !== "class" || seen.includes(type)) return nothing;
  const inside = [...seen, type];
  const make = (wanted: Value): Value => {
    let made: Value = nothing;
    for (const atom of wanted.atoms)
      if (atom.is === "object")
        made = join(made, instantiate(m, frame, atom, argument, site, inside));
    return made;
  };
  const { parameterTypes, fieldTypes } = type.data;
  const list = parameterTypes.map((each) => join(make(each), argument));
  const own = { at: site.at, id: -type.id, role: "used" } as const;
  const made = m.construct(frame, single(type), { list, rest: argument }, own);
  whileUnsure(m, frame, () => {
    for (const [key, wanted] of fieldTypes) m.set(frame, made, constantOf(key), make(wanted), own);
  });
  return made;
}

/** Of a type that is written down: the classes of the program that it stands for. */
export function classesIn(value: Value): Value {
  return filter(value, (atom) => atom.is === "object" && atom.data.is === "class");
}
