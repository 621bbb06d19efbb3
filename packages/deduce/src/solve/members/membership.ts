import type { Obj } from "../../values/obj.js";
import {
  type Atom,
  agreed,
  filter,
  onlyAtom,
  onlyConstant,
  single,
  type Value,
  verdictOf,
} from "../../values/value.js";
import { toPropertyKey } from "../expressions/conversions.js";
import type { Frame, Machine, Site } from "../machine.js";
import { hasResourceMember } from "../resources/resources.js";
import { type ProxyData, prototypeOfProxy, trapped } from "./proxies.js";

/** `value instanceof type`, where it is the same for all that the value may be. */
export function isInstance(
  m: Machine,
  frame: Frame,
  value: Value,
  type: Value,
  site: Site,
): boolean | undefined {
  const of = onlyAtom(type);
  if (of?.is !== "object") return undefined;
  return agreed(value, (atom) => {
    if (atom.is === "constant" || atom.is === "text" || atom.is === "use") return false;
    return atom.is === "object" ? inherits(m, frame, atom, of, site) : undefined;
  });
}

function inherits(m: Machine, frame: Frame, obj: Obj, type: Obj, site: Site): boolean | undefined {
  if (type.data.is === "kind")
    return obj.resource ? obj.resource.kind === type.data.kind : undefined;
  if (obj.data.is === "proxy") {
    const from = onlyAtom(prototypeOfProxy(m, frame, obj.data, site));
    if (from?.is !== "object") return undefined;
    return from === prototypeFor(type) || inherits(m, frame, from, type, site);
  }
  if (type.data.is === "native") return ofNative(obj, type.data.native.name);
  const wanted = prototypeFor(type);
  return wanted && inheritsFrom(m, frame, obj, wanted);
}

/** `wanted.isPrototypeOf(value)`, where it is the same for all that the value may be. */
export function isPrototype(
  m: Machine,
  frame: Frame,
  wanted: Value,
  value: Value,
): boolean | undefined {
  const of = onlyAtom(wanted);
  return agreed(value, (atom) => {
    if (atom.is === "constant") return false;
    if (atom.is !== "object" || of?.is !== "object") return undefined;
    return inheritsFrom(m, frame, atom, of);
  });
}

/** Whether it is found among the prototypes of the object, going up from one to the next. */
function inheritsFrom(
  m: Machine,
  frame: Frame,
  obj: Obj,
  wanted: Obj,
  seen: Set<Obj> = new Set(),
): boolean | undefined {
  m.depend(frame, obj);
  if (seen.has(obj)) return false;
  if (obj.data.is === "opaque" || obj.data.is === "proxy") return undefined;
  seen.add(obj);
  if (!obj.prototype) return false;
  const next = onlyAtom(filter(obj.prototype, (atom) => !isMadeByBase(atom, obj)));
  if (next?.is !== "object") return undefined;
  return next === wanted || inheritsFrom(m, frame, next, wanted, seen);
}

/** What a library's constructor made of the object, of whose class it is the base. */
function isMadeByBase(atom: Atom, obj: Obj): boolean {
  if (atom.is !== "object" || atom.data.is !== "opaque") return false;
  return atom.holds.some(({ value }) => value.atoms.has(obj));
}

/** What `new` of a class or function inherits from, if that is one thing. */
function prototypeFor({ data, properties }: Obj): Obj | undefined {
  if (data.is === "class") return data.prototype;
  const made = data.is === "function" ? properties.get("prototype") : undefined;
  const only = made && onlyAtom(made.value);
  return only?.is === "object" ? only : undefined;
}

function ofNative(obj: Obj, name: string): boolean | undefined {
  const kinds: Readonly<Record<string, string>> = { Array: "array", Map: "map", Set: "set" };
  const kind = kinds[name];
  if (kind === undefined || obj.data.is === "opaque" || obj.data.is === "proxy") return undefined;
  return obj.data.is === kind;
}

/** `key in value`. */
export function hasMember(
  m: Machine,
  frame: Frame,
  written: Value,
  value: Value,
  site: Site,
): boolean | undefined {
  const key = toPropertyKey(m, frame, written, site);
  const verdict = agreed(value, (atom) =>
    atom.is === "object" ? hasKey(m, frame, atom, key, site, new Set()) : undefined,
  );
  return onlyConstant(key) && verdict;
}

function hasKey(
  m: Machine,
  frame: Frame,
  obj: Obj,
  key: Value,
  site: Site,
  seen: Set<Obj>,
): boolean | undefined {
  if (seen.has(obj)) return false;
  seen.add(obj);
  m.depend(frame, obj);
  if (obj.data.is === "proxy") return hasThroughProxy(m, frame, obj.data, key, site);
  if (obj.data.is === "environment") noteVariable(m, frame, obj, key, site);
  const name = onlyConstant(key);
  if (name && obj.data.is === "namespace")
    return m.exportNames(obj.data.module).includes(String(name.value)) ? true : undefined;
  if (!name || obj.data.is !== "object" || obj.rest) return undefined;
  const own = obj.properties.get(String(name.value));
  if (own) return own.maybe ? undefined : true;
  if (obj.resource) return hasResourceMember(obj, String(name.value)) ? true : undefined;
  if (!obj.prototype) return String(name.value) in {} ? undefined : false;
  return agreed(obj.prototype, (atom) =>
    atom.is === "object" ? hasKey(m, frame, atom, key, site, seen) : undefined,
  );
}

/** Whether a variable is set is known where it is read. */
function noteVariable(m: Machine, frame: Frame, environment: Obj, name: Value, site: Site): void {
  m.get(frame, single(environment), name, site);
}

function hasThroughProxy(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  key: Value,
  site: Site,
): boolean | undefined {
  const result = trapped(m, frame, data, "has", [key], site);
  if (!result) return hasMember(m, frame, key, data.target, site);
  return verdictOf(result);
}

/** Whether a plain object itself has the key, or shows it. */
export function hasOwnMember(
  m: Machine,
  frame: Frame,
  written: Value,
  value: Value,
  site: Site,
  shown = false,
): boolean | undefined {
  const key = toPropertyKey(m, frame, written, site);
  const name = onlyConstant(key);
  return agreed(value, (atom) => {
    if (atom.is !== "object") return undefined;
    m.depend(frame, atom);
    if (atom.data.is === "environment") noteVariable(m, frame, atom, key, site);
    if (atom.data.is === "proxy") return hasOwnThroughProxy(m, frame, atom.data, key, site, shown);
    if (!name) return undefined;
    if (atom.data.is !== "object" || atom.resource || atom.rest) return undefined;
    const own = atom.properties.get(String(name.value));
    if (own?.maybe) return undefined;
    return own !== undefined && !(shown && own.hidden);
  });
}

function hasOwnThroughProxy(
  m: Machine,
  frame: Frame,
  data: ProxyData,
  key: Value,
  site: Site,
  shown: boolean,
): boolean | undefined {
  const result = trapped(m, frame, data, "getOwnPropertyDescriptor", [key], site);
  if (!result) return hasOwnMember(m, frame, key, data.target, site, shown);
  const verdict = verdictOf(result);
  return verdict && shown ? undefined : verdict;
}
