import { isInternalName } from "../ir/internal-names.js";
import type { Obj } from "../values/obj.js";
import { isSymbol } from "../values/symbols.js";
import {
  constantOf,
  join,
  joinAll,
  nothing,
  onlyConstant,
  single,
  type Value,
} from "../values/value.js";
import { noteKey } from "./conversions.js";
import { hold } from "./holding.js";
import type { Frame, Machine, Site } from "./machine.js";
import { setterOf } from "./member-writes.js";
import { writeProperty, writeRest } from "./memory.js";
import { keysOfProxy, type ProxyData } from "./proxies.js";

/** Keys in order; `rest` are further ones that are not known. */
export interface Keys {
  readonly list: readonly Value[];
  readonly rest: Value | undefined;
}

/** Names of the properties that `Object.keys` gives, or, with those inherited, `for … in`. */
export function keysOf(
  m: Machine,
  frame: Frame,
  value: Value,
  site: Site,
  inherited = false,
): Keys {
  const keys = new Set<string>();
  const seen = new Set<Obj>();
  let rest: Value | undefined;
  const visit = (of: Value | undefined) => {
    for (const atom of of?.atoms ?? []) {
      if (atom.is !== "object" || seen.has(atom)) continue;
      seen.add(atom);
      const own = ownKeys(m, frame, atom, site);
      for (const key of own.list) keys.add(key);
      if (own.rest) rest = join(rest ?? nothing, own.rest);
      if (inherited && atom.data.is === "object") visit(atom.prototype);
    }
  };
  visit(value);
  return { list: [...keys].map((key) => constantOf(key)), rest };
}

/** The names that an object shows, those of a module's exports included. */
export function ownKeys(
  m: Machine,
  frame: Frame,
  obj: Obj,
  site: Site,
): { readonly list: readonly string[]; readonly rest: Value | undefined } {
  m.depend(frame, obj);
  if (obj.data.is === "proxy") return keysThroughProxy(m, frame, obj.data, site);
  const list = obj.data.is === "namespace" ? m.exportNames(obj.data.module) : visibleKeys(obj);
  return { list, rest: undefined };
}

function keysThroughProxy(m: Machine, frame: Frame, data: ProxyData, site: Site) {
  const told = keysOfProxy(m, frame, data, site) ?? keysOf(m, frame, data.target, site);
  const names = told.list.map(onlyConstant);
  const list = names.flatMap((each) => (each ? [String(each.value)] : []));
  const unknown = told.list.filter((_, index) => !names[index]);
  const rest = joinAll([...unknown, told.rest ?? nothing]);
  return {
    list: list.filter((each) => !isInternalName(each)),
    rest: rest.atoms.size > 0 ? rest : undefined,
  };
}

/** Integer keys come first and in order, then the others as they were written, as JavaScript has it. */
export function visibleKeys(obj: Obj): string[] {
  const keys = [...obj.properties]
    .filter(([key, each]) => !each.hidden && !isInternalName(key))
    .map(([key]) => key);
  const indices = keys.filter(isIndex).sort((a, b) => Number(a) - Number(b));
  return [...indices, ...keys.filter((key) => !isIndex(key))];
}

function isIndex(key: string): boolean {
  return /^(0|[1-9]\d*)$/.test(key);
}

/** Symbols that a copy has as well, though no listing shows them. */
function copiedSymbols(obj: Obj): string[] {
  const symbols = [...obj.properties].filter(([key, { hidden }]) => isSymbol(key) && !hidden);
  return symbols.map(([key]) => key);
}

/**
 * Spread and `Object.assign`: the properties of all that `from` may be go to `to`.
 *
 * @param assigning as assignments, which run setters
 */
export function copyProperties(
  m: Machine,
  frame: Frame,
  to: Obj,
  from: Value,
  site: Site,
  assigning = false,
): void {
  const certain = from.atoms.size === 1;
  for (const atom of from.atoms) {
    if (atom.is !== "object") continue;
    if (atom.data.is === "opaque") copyOpaque(m, frame, to, atom, from.cause, site);
    else copyFrom(m, frame, to, atom, certain, assigning, site);
  }
}

function copyOpaque(
  m: Machine,
  frame: Frame,
  to: Obj,
  from: Obj,
  cause: Value["cause"],
  site: Site,
): void {
  m.depend(frame, from);
  const got = m.get(frame, single(from), constantOf("*"), site);
  const inside = { atoms: got.atoms, cause: cause ?? got.cause };
  if (to.data.is === "opaque") hold(m, to, inside, site.at);
  else writeRest(m, to, inside);
}

function copyFrom(
  m: Machine,
  frame: Frame,
  to: Obj,
  from: Obj,
  certain: boolean,
  assigning: boolean,
  site: Site,
): void {
  const self = single(from);
  const { list, rest } = ownKeys(m, frame, from, site);
  if (from.resource) copyArguments(m, to, from, site);
  if (from.data.is === "environment") m.get(frame, self, nothing, site);
  for (const key of [...list, ...copiedSymbols(from)]) {
    const property = from.properties.get(key);
    const value =
      property && !property.get ? property.value : m.get(frame, self, constantOf(key), site);
    if (to.data.is === "opaque") hold(m, to, value, site.at);
    else if (assigning && runsCode(m, frame, to, key))
      m.set(frame, single(to), constantOf(key), value, site);
    else {
      const sure = certain && !property?.maybe;
      writeProperty(m, to, key, value, property?.at ?? site.at, sure);
    }
  }
  if (rest) writeRest(m, to, m.get(frame, self, rest, site));
  if (from.keys && from.data.is === "object") noteKey(m, to, from.keys);
  if (from.rest) writeRest(m, to, from.rest);
}

/** A setter or a trap sees to what is written there, or the object does not let it be written. */
function runsCode(m: Machine, frame: Frame, to: Obj, key: string): boolean {
  if (to.data.is === "proxy" || to.integrity) return true;
  return setterOf(m, frame, to, key, new Set()) !== undefined;
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
