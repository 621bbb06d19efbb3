import type { Expression } from "../../ir/ir.js";
import { argsOf } from "../../values/args.js";
import { type Obj, objectsIn } from "../../values/obj.js";
import {
  filter,
  joinAll,
  nothing,
  single,
  undefinedValue,
  type Value,
} from "../../values/value.js";
import { thisOf } from "../calls/this.js";
import { toKey } from "../expressions/operators.js";
import type { Frame, Machine, Site } from "../machine.js";
import { resourceMember } from "../resources/resources.js";
import { setterOf } from "./member-writes.js";
import { getOwn, opaqueMember } from "./members.js";
import { keysOf } from "./properties.js";
import { prototypesOf } from "./prototypes.js";

/** `super.member`: from the base of the class whose method this is; any of its members if that is not known. */
export function superGet(m: Machine, frame: Frame, key: Value, site: Expression): Value {
  const bases = objectsIn(basesOf(m, frame, site));
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
  if (base.data.is === "opaque") return opaqueMember(m, frame, base, name, site);
  if (base.data.is === "kind") return resourceMember(m, frame, self, name, site) ?? undefinedValue;
  return getOwn(m, frame, base, self, name, site, new Set()) ?? undefinedValue;
}

/** `super.member = value`: a setter of the base runs; else the object itself gets the member. */
export function superSet(m: Machine, frame: Frame, key: Value, value: Value, site: Site): void {
  const self = thisOf(frame);
  const name = toKey(key);
  const bases = name === undefined ? [] : objectsIn(basesOf(m, frame, site));
  const setters = bases.flatMap((base) => setterOf(m, frame, base, String(name), new Set()) ?? []);
  for (const setter of setters)
    m.call(frame, setter, self, argsOf(value), { at: site.at, id: site.id });
  if (setters.length === 0) m.set(frame, self, key, value, site);
}

function basesOf(m: Machine, frame: Frame, site: Site): Value {
  const { home, isStatic } = frame.context;
  if (home?.data.is !== "class") return home?.prototype ?? nothing;
  const { base = nothing } = home.data;
  if (isStatic) return base;
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
