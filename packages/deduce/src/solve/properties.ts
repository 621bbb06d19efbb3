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
    for (const key of ownKeys(m, atom)) keys.add(key);
  }
  return [...keys].map((key) => constantOf(key));
}

/** The names that an object shows, those of a module's exports included. */
export function ownKeys(m: Machine, obj: Obj): string[] {
  return obj.data.is === "namespace" ? m.exportNames(obj.data.module) : visibleKeys(obj);
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

/** What a copy has of an object: symbols too, which no listing shows. */
function copiedKeys(m: Machine, obj: Obj): string[] {
  const symbols = [...obj.properties].filter(([key, { hidden }]) => isSymbol(key) && !hidden);
  return [...ownKeys(m, obj), ...symbols.map(([key]) => key)];
}

function isSymbol(key: string): boolean {
  return key.startsWith("@@");
}

/** Private names and symbols. */
function isInternal(key: string): boolean {
  return isSymbol(key) || (key.startsWith("#") && key.includes("@"));
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
    copyFrom(m, frame, to, atom, certain, from.cause, site);
  }
}

function copyFrom(
  m: Machine,
  frame: Frame,
  to: Obj,
  from: Obj,
  certain: boolean,
  cause: Value["cause"],
  site: Site,
): void {
  m.depend(frame, from);
  const self: Value = { atoms: new Set([from]) };
  if (from.data.is === "opaque") {
    const got = m.get(frame, self, constantOf("*"), site);
    const inside = { atoms: got.atoms, cause: cause ?? got.cause };
    if (to.data.is === "opaque") hold(m, to, inside, site.at);
    else writeRest(m, to, inside);
    return;
  }
  if (from.resource) copyArguments(m, to, from, site);
  if (from.data.is === "environment") m.get(frame, self, { atoms: new Set() }, site);
  for (const key of copiedKeys(m, from)) {
    const property = from.properties.get(key);
    const value =
      property && !property.get ? property.value : m.get(frame, self, constantOf(key), site);
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

/** A resource shows its name and arguments as properties. */
function copyArguments(m: Machine, to: Obj, { resource }: Obj, site: Site): void {
  if (!resource || to.data.is === "opaque") return;
  resource.site.argumentsRead = true;
  writeProperty(m, to, "name", constantOf(resource.name), site.at, true);
  for (const [key, value] of resource.given) writeProperty(m, to, key, value, site.at, true);
}

/** Every value that an object's own properties may hold. */
export function valuesOf(obj: Obj): Value {
  const own = [...obj.properties.values()].map((each) => each.value);
  return join(joinAll(own), obj.rest ?? nothing);
}
