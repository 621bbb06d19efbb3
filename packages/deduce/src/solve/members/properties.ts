import { isInternalName } from "../../ir/internal-names.js";
import type { At } from "../../source/unit.js";
import type { Obj } from "../../values/obj.js";
import { isSymbol, isText } from "../../values/symbols.js";
import {
  type Atom,
  type Cause,
  constantOf,
  join,
  joinAll,
  nothing,
  onlyConstant,
  single,
  unknownValue,
  type Value,
} from "../../values/value.js";
import { noteKey } from "../expressions/conversions.js";
import { hold } from "../libraries/holding.js";
import type { Frame, Machine, Site } from "../machine.js";
import { replace, writeProperty, writeRest } from "../memory.js";
import { setterOf } from "./member-writes.js";
import { keysOfProxy, type ProxyData } from "./proxies.js";

/** Keys in order; `rest` are further ones that are not known. */
export interface Keys {
  readonly list: readonly Value[];
  readonly rest: Value | undefined;
}

/** Keys that are listed, with symbols where something is copied, all names, or all symbols. */
export type KeySort = "listed" | "copied" | "names" | "symbols";

/** The keys of all that the value may be; with those inherited, as `for … in` has them. */
export function keysOf(
  m: Machine,
  frame: Frame,
  value: Value,
  site: Site,
  sort: KeySort,
  inherited = false,
): Keys {
  const keys = new Set<string>();
  const seen = new Set<Obj>();
  let rest: Value = nothing;
  const visit = (of: Value | undefined) => {
    for (const atom of of?.atoms ?? []) {
      if (atom.is !== "object") {
        if (!hasNoKeys(atom)) rest = join(rest, unknownValue(value.cause));
        continue;
      }
      if (seen.has(atom)) continue;
      seen.add(atom);
      const own = ownKeys(m, frame, atom, site, sort);
      for (const key of own.list) keys.add(key);
      rest = joinAll([rest, own.rest ?? nothing, unlistedKeys(atom, value.cause)]);
      if (inherited && atom.data.is === "object") visit(atom.prototype);
    }
  };
  visit(value);
  const list = [...keys].map((key) => constantOf(key));
  return { list, rest: rest.atoms.size > 0 ? rest : undefined };
}

export function hasNoKeys(atom: Atom): boolean {
  return atom.is === "constant" && !isText(atom.value);
}

/** What else may be a key of the object, where something was written under a key that is not known. */
export function unlistedKeys(obj: Obj, cause?: Cause): Value {
  const { rest, keys = nothing } = obj;
  const isOpen = rest !== undefined || obj.data.is === "opaque" || obj.data.is === "environment";
  return isOpen ? join(unknownValue(cause), keys) : nothing;
}

/** The keys that an object has itself, those of a module's exports included. */
export function ownKeys(
  m: Machine,
  frame: Frame,
  obj: Obj,
  site: Site,
  sort: KeySort,
): { readonly list: readonly string[]; readonly rest: Value | undefined } {
  m.depend(frame, obj);
  if (obj.data.is === "proxy") return keysThroughProxy(m, frame, obj.data, site, sort);
  const isNamespace = obj.data.is === "namespace" && sort !== "symbols";
  const exported = isNamespace ? m.exportNames(obj.data.module) : undefined;
  return { list: exported ?? keysIn(obj, sort), rest: undefined };
}

function keysThroughProxy(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  site: Site,
  sort: KeySort,
): ReturnType<typeof ownKeys> {
  const told = keysOfProxy(m, frame, data, site) ?? keysOf(m, frame, data.target, site, sort);
  const names = told.list.map(onlyConstant);
  const list = names.flatMap((each) => (each ? [String(each.value)] : []));
  const unknown = told.list.filter((_, index) => !names[index]);
  const rest = joinAll([...unknown, told.rest ?? nothing]);
  return {
    list: list.filter((each) => isOfSort(each, sort)),
    rest: rest.atoms.size > 0 ? rest : undefined,
  };
}

function isOfSort(key: string, sort: KeySort): boolean {
  if (isSymbol(key)) return sort === "symbols" || sort === "copied";
  return sort !== "symbols" && !isInternalName(key);
}

function keysIn(obj: Obj, sort: KeySort): string[] {
  const isAll = sort === "names" || sort === "symbols";
  const own = [...obj.properties].filter(([, { hidden }]) => isAll || !hidden);
  return inOrder(own.map(([key]) => key).filter((key) => isOfSort(key, sort)));
}

/** The names that an object shows. */
export function visibleKeys(obj: Obj): string[] {
  return keysIn(obj, "listed");
}

/** Integer keys come first and by size, then names as they were written, then symbols. */
function inOrder(keys: readonly string[]): string[] {
  const indices = keys.filter(isIndex).sort((a, b) => Number(a) - Number(b));
  const names = keys.filter((key) => !isIndex(key) && !isSymbol(key));
  return [...indices, ...names, ...keys.filter(isSymbol)];
}

function isIndex(key: string): boolean {
  return /^(0|[1-9]\d*)$/.test(key);
}

/** What stands under one key in all that a value may be. */
export interface Part {
  readonly value: Value;
  /** Some of them do not have it. */
  readonly maybe: boolean;
  readonly at: At | undefined;
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
  for (const [key, part] of copiedParts(m, frame, to, from, site)) {
    if (to.data.is === "opaque") hold(m, to, part.value, site.at);
    else if (assigning && runsCode(m, frame, to, key))
      m.set(frame, single(to), constantOf(key), part.value, site);
    else writePart(m, to, key, part);
  }
}

/** The properties that a copy of `from` has by their names; those without go to `to` at once. */
export function copiedParts(
  m: Machine,
  frame: Frame,
  to: Obj,
  from: Value,
  site: Site,
): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  let index = 0;
  for (const atom of from.atoms) {
    if (atom.is === "object" && atom.data.is === "opaque")
      copyOpaque(m, frame, to, atom, from.cause, site);
    const own =
      atom.is === "object" && atom.data.is !== "opaque"
        ? partsOf(m, frame, to, atom, site)
        : new Map<string, Part>();
    addEither(parts, own, index > 0);
    index += 1;
  }
  return parts;
}

/** Adds what another of the objects has that it may be. */
function addEither(
  parts: Map<string, Part>,
  own: ReadonlyMap<string, Part>,
  areOthers: boolean,
): void {
  for (const [key, part] of parts) if (!own.has(key)) parts.set(key, { ...part, maybe: true });
  for (const [key, part] of own) {
    const old = parts.get(key);
    const value = join(old?.value ?? nothing, part.value);
    const maybe = part.maybe || (old ? old.maybe : areOthers);
    parts.set(key, { value, maybe, at: part.at });
  }
}

function partsOf(
  m: Machine,
  frame: Frame,
  to: Obj,
  from: Obj,
  site: Site,
): ReadonlyMap<string, Part> {
  const self = single(from);
  const { list, rest } = ownKeys(m, frame, from, site, "copied");
  const parts = new Map(argumentsOf(from, site));
  if (from.data.is === "environment") m.get(frame, self, nothing, site);
  for (const key of list) {
    const property = from.properties.get(key);
    const value =
      property && !property.get ? property.value : m.get(frame, self, constantOf(key), site);
    parts.set(key, { value, maybe: property?.maybe === true, at: property?.at ?? site.at });
  }
  if (rest) writeRest(m, to, m.get(frame, self, rest, site));
  if (from.keys && from.data.is === "object") noteKey(m, to, from.keys);
  if (from.rest) writeRest(m, to, from.rest);
  return parts;
}

/** What is surely there takes the place of what was. */
export function writePart(m: Machine, to: Obj, key: string, { value, maybe, at }: Part): void {
  const old = to.properties.get(key);
  const isOpen = maybe && (!old || old.maybe);
  writeProperty(m, to, key, maybe && old ? join(old.value, value) : value, at, !maybe);
  const now = to.properties.get(key);
  if (isOpen && now && !now.maybe) replace(m, to, key, { ...now, maybe });
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

/** A setter or a trap sees to what is written there, or the object does not let it be written. */
function runsCode(m: Machine, frame: Frame, to: Obj, key: string): boolean {
  if (to.data.is === "proxy" || to.integrity) return true;
  return setterOf(m, frame, to, key, new Set()) !== undefined;
}

/** A resource shows its name and arguments as properties. */
function argumentsOf({ resource }: Obj, { at }: Site): [string, Part][] {
  if (!resource) return [];
  resource.site.argumentsRead = true;
  const given: [string, Value][] = [["name", constantOf(resource.name)], ...resource.given];
  return given.map(([key, value]) => [key, { value, maybe: false, at }]);
}

/** Every value that an object's own properties may hold. */
export function valuesOf(obj: Obj): Value {
  const own = [...obj.properties.values()].map((each) => each.value);
  return join(joinAll(own), obj.rest ?? nothing);
}
