import type { Expression } from "../ir/ir.js";
import type { Obj } from "../values/obj.js";
import {
  join,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import type { Frame, Machine } from "./machine.js";
import { getOwn, opaqueMember } from "./members.js";
import { toKey } from "./operators.js";
import { resourceMember } from "./resources.js";
/** `super.member`: from the base of the class whose method this is. */
export function superGet(m: Machine, frame: Frame, key: Value, site: Expression): Value {
  const { home, isStatic, self } = frame.context;
  const name = toKey(key);
  if (!home || name === undefined)
    return unknownValue(m.cause("this member of super is not known", site.at));
  let found: Value = nothing;
  for (const base of basesOf(home, isStatic).atoms) {
    if (base.is !== "object") continue;
    for (const atom of self.atoms) {
      if (atom.is !== "object") continue;
      if (base.data.is === "opaque") found = join(found, opaqueMember(m, frame, atom, name, site));
      else if (base.data.is === "kind")
        found = join(found, resourceMember(m, frame, atom, name, site) ?? undefinedValue);
      else
        found = join(found, getOwn(m, frame, base, atom, name, site, new Set()) ?? undefinedValue);
    }
  }
  return found;
}

function basesOf(home: Obj, isStatic: boolean): Value {
  if (home.data.is !== "class") return home.prototype ?? nothing;
  const { base } = home.data;
  if (isStatic || !base) return base ?? nothing;
  let prototypes: Value = nothing;
  for (const atom of base.atoms) {
    if (atom.is !== "object") continue;
    prototypes = join(prototypes, single(atom.data.is === "class" ? atom.data.prototype : atom));
  }
  return prototypes;
}
