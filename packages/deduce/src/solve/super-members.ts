import type { Expression } from "../ir/ir.js";
import { argsOf } from "../values/args.js";
import type { Obj } from "../values/obj.js";
import {
  filter,
  join,
  joinAll,
  nothing,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import type { Frame, Machine, Site } from "./machine.js";
import { setterOf } from "./member-writes.js";
import { getOwn, opaqueMember } from "./members.js";
import { toKey } from "./operators.js";
import { prototypesOf } from "./prototypes.js";
import { resourceMember } from "./resources.js";
import { thisOf } from "./this.js";
/** `super.member`: from the base of the class whose method this is. */
export function superGet(m: Machine, frame: Frame, key: Value, site: Expression): Value {
  const { home, isStatic } = frame.context;
  const self = thisOf(frame);
  const name = toKey(key);
  if (!home || name === undefined)
    return unknownValue(m.cause("this member of super is not known", site.at));
  let found: Value = nothing;
  for (const base of basesOf(m, frame, home, isStatic, site).atoms) {
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

/** `super.member = value`: a setter of the base runs; else the object itself gets the member. */
export function superSet(m: Machine, frame: Frame, key: Value, value: Value, site: Site): void {
  const { home, isStatic } = frame.context;
  const self = thisOf(frame);
  const name = toKey(key);
  let isSet = false;
  for (const base of home && name !== undefined
    ? basesOf(m, frame, home, isStatic, site).atoms
    : []) {
    const setter =
      base.is === "object" && name !== undefined
        ? setterOf(m, frame, base, name, new Set())
        : undefined;
    if (!setter) continue;
    isSet = true;
    m.call(frame, setter, self, argsOf(value), { at: site.at, id: site.id });
  }
  if (!isSet) m.set(frame, self, key, value, site);
}

function basesOf(m: Machine, frame: Frame, home: Obj, isStatic: boolean, site: Site): Value {
  if (home.data.is !== "class") return home.prototype ?? nothing;
  const { base } = home.data;
  if (isStatic || !base) return base ?? nothing;
  const kinds = filter(base, (atom) => atom.is === "object" && atom.data.is === "kind");
  return joinAll([kinds, nativePrototypes(base), prototypesOf(m, frame, base, site)]);
}

/** `Map.prototype` and its like. */
function nativePrototypes(bases: Value): Value {
  const natives = [...bases.atoms].map((base) =>
    base.is === "object" && base.data.is === "native"
      ? base.properties.get("prototype")
      : undefined,
  );
  return joinAll(natives.map((each) => each?.value ?? nothing));
}
