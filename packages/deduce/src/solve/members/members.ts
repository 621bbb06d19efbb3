import { isPrivateKey } from "../../ir/internal-names.js";
import type { Code } from "../../ir/ir.js";
import { prototypeOfKind } from "../../natives/kind-prototypes.js";
import { builtinMember } from "../../natives/members.js";
import { realMember } from "../../natives/real-members.js";
import { noArgs } from "../../values/args.js";
import { Obj, type Property } from "../../values/obj.js";
import { descriptionOf, isSymbol, isWellKnownSymbol } from "../../values/symbols.js";
import {
  type Atom,
  constantOf,
  dataValue,
  join,
  joinAll,
  nothing,
  single,
  textOf,
  undefinedValue,
  unknownValue,
  type Value,
  withUses,
} from "../../values/value.js";
import { toPropertyKey } from "../expressions/conversions.js";
import { toKey } from "../expressions/operators.js";
import { opaqueResult, opaqueRoot } from "../libraries/opaque.js";
import type { Frame, Machine, Site } from "../machine.js";
import { replace } from "../memory.js";
import { anyResourceMember, resourceMember } from "../resources/resources.js";
import { entriesOf } from "./entries.js";
import { getThroughProxy } from "./proxies.js";
import { realProperty } from "./real.js";
/** `object[key]`. */
export function get(m: Machine, frame: Frame, object: Value, written: Value, site: Site): Value {
  const key = toPropertyKey(m, frame, written, site);
  m.observe(frame, key, site.at);
  const name = toKey(key);
  const result = joinAll(
    [...object.atoms].map((atom) =>
      name === undefined
        ? getAny(m, frame, atom, key, site)
        : getFrom(m, frame, atom, name, site, object),
    ),
  );
  return result.cause || !object.cause ? result : { atoms: result.atoms, cause: object.cause };
}

function getFrom(
  m: Machine,
  frame: Frame,
  atom: Atom,
  name: string,
  site: Site,
  from: Value,
): Value {
  if (atom.is !== "object") return getFromPlain(m, frame, atom, name, site, from);
  return getOwn(m, frame, atom, atom, name, site, new Set()) ?? undefinedValue;
}

function getFromPlain(
  m: Machine,
  frame: Frame,
  atom: Atom,
  name: string,
  site: Site,
  from: Value,
): Value {
  const native = builtinMember(atom, name);
  if (native) return native;
  if (atom.is === "constant") {
    if (isSymbol(atom.value))
      return constantOf(name === "description" ? descriptionOf(String(atom.value)) : undefined);
    if (typeof atom.value === "string" && name === "length") return constantOf(atom.value.length);
    if (typeof atom.value === "string" && /^\d+$/.test(name))
      return constantOf(atom.value[Number(name)]);
    return realMember(m, atom, name, site) ?? undefinedValue;
  }
  if (atom.is === "unknown" && (name === "source" || name === "flags") && atom.pattern)
    return constantOf(atom.pattern[name]);
  m.observe(frame, single(atom), site.at);
  const unknown = atom.is === "unknown" && atom.isData ? dataValue : unknownValue;
  const cause = from.cause ?? m.cause("this is not known before run time", site.at);
  return withUses(realMember(m, atom, name, site) ?? unknown(cause), [single(atom)]);
}

/** `Reflect.get(object, key, receiver)`: getters have the receiver for `this`. */
export function getFor(
  m: Machine,
  frame: Frame,
  object: Value,
  key: Value,
  receiver: Value,
  site: Site,
): Value {
  const name = toKey(toPropertyKey(m, frame, key, site));
  let result: Value = nothing;
  for (const atom of object.atoms) {
    for (const self of receiver.atoms) {
      const found =
        name !== undefined && atom.is === "object" && self.is === "object"
          ? (getOwn(m, frame, atom, self, name, site, new Set()) ?? undefinedValue)
          : get(m, frame, { ...single(atom), cause: object.cause }, key, site);
      result = join(result, found);
    }
  }
  return result;
}

/** Looks at an object, then at what it inherits from. */
export function getOwn(
  m: Machine,
  frame: Frame,
  obj: Obj,
  self: Obj,
  name: string,
  site: Site,
  seen: Set<Obj>,
): Value | undefined {
  if (seen.has(obj)) return undefined;
  seen.add(obj);
  m.depend(frame, obj);
  if (obj.data.is === "opaque") return opaqueMember(m, frame, obj, name, site);
  if (obj.data.is === "proxy")
    return getThroughProxy(m, frame, obj, obj.data, constantOf(name), site);
  if (obj.data.is === "environment") return environmentVariable(m, name, site);
  if (obj.data.is === "namespace") return exportOf(m, frame, obj, obj.data.module, name, site);
  if (obj.data.is === "array" && name === "length") return lengthOf(m, obj, site);
  if ((obj.data.is === "map" || obj.data.is === "set") && name === "size")
    return sizeOf(m, obj, site);
  const own = obj.properties.get(name);
  const value = own && readProperty(m, frame, own, self, site);
  const loose = restUnder(obj, name);
  if (value && !own?.maybe) return loose ? join(value, loose) : value;
  const further = inherited(m, frame, obj, self, name, site, seen);
  if (!value && !loose) return further;
  return join(join(value ?? nothing, loose ?? nothing), further ?? undefinedValue);
}

/** What was written under a key that is not known, where it may have been this one. */
function restUnder(obj: Obj, name: string): Value | undefined {
  switch (obj.data.is) {
    case "map":
    case "set":
    case "generator":
      return undefined;
    case "array":
      return /^\d+$/.test(name) ? obj.rest : undefined;
    default:
      // What is written under a key that is not known goes by a name, not by a symbol of JavaScript's.
      return isWellKnownSymbol(name) ? undefined : obj.rest;
  }
}

/** The object that `new` of an old-style function inherits from; made when first asked for. */
export function prototypeOf(m: Machine, obj: Obj): Obj {
  const made = new Obj({ is: "object" }, obj.at, m.run);
  replace(m, made, "constructor", { value: single(obj), maybe: false, hidden: true });
  replace(m, obj, "prototype", { value: single(made), maybe: false, hidden: true });
  return made;
}

/** A promise of a module's namespace has `then`, as every promise. */
function exportOf(
  m: Machine,
  frame: Frame,
  obj: Obj,
  module: string,
  name: string,
  site: Site,
): Value {
  return builtinMember(obj, name) ?? m.exported(frame, module, name, site.at);
}

function lengthOf(m: Machine, array: Obj, site: Site): Value {
  const isExact = array.length !== undefined && array.rest === undefined;
  if (isExact) return constantOf(array.length);
  return unknownValue(m.cause("the length of this array is not known before run time", site.at));
}

function sizeOf(m: Machine, collection: Obj, site: Site): Value {
  const entries = entriesOf(collection);
  if (!collection.rest && !entries.some(([, each]) => each.maybe))
    return constantOf(entries.length);
  return unknownValue(m.cause("the size of this is not known before run time", site.at));
}

function inherited(
  m: Machine,
  frame: Frame,
  obj: Obj,
  self: Obj,
  name: string,
  site: Site,
  seen: Set<Obj>,
): Value | undefined {
  const found: (Value | undefined)[] = [];
  const look = (among: Value | undefined) => {
    for (const base of among?.atoms ?? [])
      if (base.is === "object") found.push(getOwn(m, frame, base, self, name, site, seen));
  };
  if (obj.data.is === "function" && name === "prototype") return single(prototypeOf(m, obj));
  if (obj.data.is === "kind" && name === "prototype")
    return single(prototypeOfKind(m, obj, obj.data.kind));
  if (name === "__proto__") return obj.prototype;
  if (obj.data.is === "global") return m.global(name, true, site.at);
  if (name === "length" && obj.data.is === "function")
    return constantOf(lengthOfCode(obj.data.code));
  if (name === "name") {
    const known = nameOf(obj);
    if (known) return constantOf(known);
  }
  if (obj.data.is === "class") {
    if (name === "prototype") return single(obj.data.prototype);
    look(obj.data.base);
  }
  look(obj.prototype);
  const known = found.filter((each) => each !== undefined);
  if (known.length > 0) return joinAll(known);
  const ofResource = resourceMember(m, frame, obj, name, site);
  if (ofResource) return ofResource;
  return builtinMember(obj, name) ?? realMember(m, obj, name, site);
}

/** Parameters up to the first one with a default. */
function lengthOfCode({ parameters }: Code): number {
  const first = parameters.findIndex((each) => each.t === "default");
  return first < 0 ? parameters.length : first;
}

/** The name of a class or function; undefined where a computed key may have named it. */
function nameOf({ data }: Obj): string | undefined {
  if (data.is === "class") return data.definition.name;
  return data.is === "function" ? data.code.name.split(".").at(-1) : undefined;
}

function readProperty(m: Machine, frame: Frame, property: Property, self: Obj, site: Site): Value {
  if (!property.get) return property.set ? undefinedValue : property.value;
  const got = m.call(frame, property.get, single(self), noArgs, { at: site.at, id: site.id });
  return join(got, property.value);
}

function environmentVariable(m: Machine, name: string, site: Site): Value {
  if (m.run > 0) m.readEnvironment([name], site.at);
  return textOf({ $env: name });
}

/** A member of a library's object. One that the program itself wrote there is seen as well. */
export function opaqueMember(m: Machine, frame: Frame, obj: Obj, name: string, site: Site): Value {
  m.depend(frame, obj);
  if (obj.data.is === "opaque" && obj.data.root?.endsWith("#*")) {
    return single(opaqueRoot(m, `${obj.data.root.slice(0, -1)}${name}`));
  }
  const own = obj.properties.get(name);
  const real = own ? undefined : realProperty(m, obj, name, site);
  if (real) return real;
  const inside = opaqueResult(m, frame, obj, site);
  return own ? join(own.value, inside) : inside;
}

/** A member whose name is not known: any of them. */
function getAny(m: Machine, frame: Frame, atom: Atom, key: Value, site: Site): Value {
  if (key.atoms.size > 1 && [...key.atoms].every((each) => each.is === "constant")) {
    return [...key.atoms].reduce(
      (all, each) => join(all, get(m, frame, single(atom), single(each), site)),
      nothing,
    );
  }
  if (atom.is !== "object") {
    const unknown = atom.is === "unknown" && atom.isData ? dataValue : unknownValue;
    return unknown(key.cause ?? m.cause("which member this is depends on run time", site.at));
  }
  const found = getAnyOwn(m, frame, atom, atom, site, new Set());
  return {
    atoms: found.atoms,
    cause: key.cause ?? m.cause("which member this is depends on run time", site.at),
  };
}

/** No computed key is a private name, and none that is not known means a class by `constructor`. */
function isOneOfAny(key: string, property: Property): boolean {
  return !isPrivateKey(key) && !(key === "constructor" && property.hidden);
}

function getAnyOwn(
  m: Machine,
  frame: Frame,
  obj: Obj,
  self: Obj,
  site: Site,
  seen: Set<Obj>,
): Value {
  if (seen.has(obj)) return nothing;
  seen.add(obj);
  m.depend(frame, obj);
  if (obj.data.is === "opaque") return opaqueMember(m, frame, obj, "*", site);
  if (obj.data.is === "proxy")
    return getThroughProxy(m, frame, obj, obj.data, unknownValue(), site);
  let found = join(obj.rest ?? nothing, undefinedValue);
  for (const [key, property] of obj.properties) {
    if (!isOneOfAny(key, property)) continue;
    found = join(join(found, property.value), readProperty(m, frame, property, self, site));
  }
  if (obj.data.is === "environment") {
    m.readEnvironment(["*"], site.at);
    return unknownValue(m.cause("which environment variable this is depends on run time", site.at));
  }
  if (obj.data.is === "namespace")
    found = join(found, m.exported(frame, obj.data.module, undefined, site.at));
  if (obj.resource) found = join(found, anyResourceMember(m, frame, obj, site));
  const bases = [
    ...(obj.prototype?.atoms ?? []),
    ...(obj.data.is === "class" ? (obj.data.base?.atoms ?? []) : []),
  ];
  for (const base of bases) {
    if (base.is === "object") found = join(found, getAnyOwn(m, frame, base, self, site, seen));
  }
  return found;
}
