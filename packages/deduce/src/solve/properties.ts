import type { Obj } from "../values/obj.js";
import { constantOf, join, joinAll, nothing, undefinedValue, type Value } from "../values/value.js";
import { hold } from "./holding.js";
import type { Frame, Machine, Site } from "./machine.js";
import { writeProperty, writeRest } from "./memory.js";

/** Names of an object's own properties that `Object.keys` and `for … in` give. */
export function keysOf(m: Machine, frame: Frame, value: Value): Value[] {
  const keys = new Set<string>();
  for (const atom of value.atoms) {
    if (atom.is !== "object") continue;
    m.depend(frame, atom);
    for (const key of visibleKeys(atom)) keys.add(key);
  }
  return [...keys].map((key) => constantOf(key));
}

/** Integer keys come first and in order, then the others as they were written, as JavaScript has it. */
export function visibleKeys(obj: Obj): string[] {
  if (obj.data.is === "map" || obj.data.is === "set") return [];
  const keys = [...obj.properties]
    .filter(([key, each]) => !each.hidden && !isInternal(key))
    .map(([key]) => key);
  const indices = keys.filter(isIndex).sort((a, b) => Number(a) - Number(b));
  return [...indices, ...keys.filter((key) => !isIndex(key))];
}

function isIndex(key: string): boolean {
  return /^(0|[1-9]\d*)$/.test(key);
}

/** Private names and symbols. */
function isInternal(key: string): boolean {
  return key.startsWith("@@") || (key.startsWith("#") && key.includes("@"));
}

/** Spread and `Object.assign`: the properties of all that `from` may be go to `to`. */
export function copyProperties(m: Machine, frame: Frame, to: Obj, from: Value, site: Site): void {
  const certain = from.atoms.size === 1;
  for (const atom of from.atoms) {
    if (
      atom.is === "constant" ||
      atom.is === "text" ||
      atom.is === "unknown" ||
      atom.is === "use"
    ) {
      continue;
    }
    copyFrom(m, frame, to, atom, certain, site);
  }
}

function copyFrom(
  m: Machine,
  frame: Frame,
  to: Obj,
  from: Obj,
  certain: boolean,
  site: Site,
): void {
  m.depend(frame, from);
  const self: Value = { atoms: new Set([from]) };
  if (from.data.is === "opaque") {
    const inside = m.get(frame, self, constantOf("*"), site);
    if (to.data.is === "opaque") hold(m, to, inside, site.at);
    else writeRest(m, to, inside);
    return;
  }
  if (from.data.is === "environment") m.get(frame, self, { atoms: new Set() }, site);
  for (const key of visibleKeys(from)) {
    const property = from.properties.get(key);
    const value = property?.get ? m.get(frame, self, constantOf(key), site) : property?.value;
    if (to.data.is === "opaque") hold(m, to, value ?? nothing, site.at);
    else
      writeProperty(
        m,
        to,
        key,
        value ?? undefinedValue,
        property?.at ?? site.at,
        certain && !property?.maybe,
      );
  }
  if (from.rest) writeRest(m, to, from.rest);
}

/** Every value that an object's own properties may hold. */
export function valuesOf(obj: Obj): Value {
  const own = [...obj.properties.values()].map((each) => each.value);
  return join(joinAll(own), obj.rest ?? nothing);
}
