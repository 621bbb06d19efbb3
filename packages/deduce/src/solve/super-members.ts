import type { Expression } from "../ir/ir.js";
import { argsOf } from "../values/args.js";
import { type Obj, objectsIn } from "../values/obj.js";
import {
  filter,
  joinAll,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import type { Frame, Machine, Site } from "./machine.js";
import { setterOf } from "./member-writes.js";
import { getOwn, opaqueMember } from "./members.js";
import { toKey } from "./operators.js";
import { keysOf } from "./properties.js";
import { prototypesOf } from "./prototypes.js";
import { resourceMember } from "./resources.js";
import { thisOf } from "./this.js";

/** `super.member`: from the base of the class whose method this is; any of its members if that is not known. */
export function superGet(m: Machine, frame: Frame, key: Value, site: Expression): Value {
  const { home, isStatic } = frame.context;
  if (!home) return unknownValue(m.cause("this member of super is not known", site.at));
  const bases = objectsIn(basesOf(m, frame, home, isStatic, site));
  const selves = objectsIn(thisOf(frame));
  const found = bases.flatMap((base) =>
    namesIn(m, frame, base, key, site).flatMap((name) =>
      selves.map((self) => memberOf(m, frame, base, self, name, site)),
    ),
  );
  return joinAll(found);
}

/** The names that a key may be. */
function namesIn(m: Machine, frame: Frame, base: Obj, key: Value, site: Site): readonly string[] {
  const name = toKey(key);
  if (name !== undefined) return [name];
  if (base.data.is === "kind") return Object.keys(base.data.kind.members);
  const all = keysOf(m, frame, single(base), site, "names", true).list;
  return all.flatMap((each) => toKey(each) ?? []);
}

function memberOf(
  m: Machine,
  frame: Frame,
  base: Obj,
  self: Obj,
  name: string,
  site: Expression,
): Value {
  if (base.data.is === "opaque") return opaqueMember(m, frame, self, name, site);
  if (base.data.is === "kind") return resourceMember(m, frame, self, name, site) ?? undefinedValue;
  return getOwn(m, frame, base, self, name, site, new Set()) ?? undefinedValue;
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
