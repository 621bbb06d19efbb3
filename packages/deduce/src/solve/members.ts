import type { Expression, Member } from "../ir/ir.js";
import { builtinMember } from "../natives/members.js";
import { noArgs } from "../values/args.js";
import type { Obj, Property } from "../values/obj.js";
import {
  type Atom,
  constantOf,
  join,
  nothing,
  single,
  textOf,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { hold } from "./holding.js";
import type { Frame, Machine, Site } from "./machine.js";
import { append, blur, replace, writeProperty, writeRest } from "./memory.js";
import { opaqueResult, opaqueRoot } from "./opaque.js";
import { toKey } from "./operators.js";
import { valuesOf } from "./properties.js";
import { anyResourceMember, resourceMember } from "./resources.js";

/** `object[key]`. */
export function get(m: Machine, frame: Frame, object: Value, key: Value, site: Site): Value {
  const name = toKey(key);
  let result: Value = nothing;
  for (const atom of object.atoms) {
    const found =
      name === undefined
        ? getAny(m, frame, atom, key, site)
        : getFrom(m, frame, atom, name, site, object);
    result = join(result, found);
  }
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
  if (atom.data.is === "opaque") return opaqueMember(m, frame, atom, name, site);
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
    if (atom.value === null || atom.value === undefined) return undefinedValue;
    if (typeof atom.value === "string" && name === "length") return constantOf(atom.value.length);
    if (typeof atom.value === "string" && /^\d+$/.test(name))
      return constantOf(atom.value[Number(name)]);
    return undefinedValue;
  }
  m.observe(frame, single(atom), site.at);
  return unknownValue(from.cause ?? m.cause("this is not known before run time", site.at));
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
  if (obj.data.is === "namespace") return m.imported(frame, obj.data.module, name, "", site.at);
  const own = obj.data.is === "map" || obj.data.is === "set" ? undefined : obj.properties.get(name);
  const value = own && valueOf(m, frame, own, self, site);
  if (value && !own?.maybe)
    return obj.rest && obj.data.is !== "map" && obj.data.is !== "set"
      ? join(value, obj.rest)
      : value;
  const further = inherited(m, frame, obj, self, name, site, seen);
  const loose = obj.data.is === "map" || obj.data.is === "set" ? undefined : obj.rest;
  if (!value && !loose) return further;
  return join(join(value ?? nothing, loose ?? nothing), further ?? undefinedValue);
}

function getThroughProxy(
  m: Machine,
  frame: Frame,
  proxy: Obj,
  { target, handler }: { target: Value; handler: Value },
  key: Value,
  site: Site,
): Value {
  const plain = { at: site.at, id: site.id };
  const trap = m.get(frame, handler, constantOf("get"), plain);
  const isTrapped = [...trap.atoms].some((atom) => atom.is === "object");
  if (!isTrapped) return m.get(frame, target, key, plain);
  return m.call(
    frame,
    trap,
    handler,
    { list: [target, key, single(proxy)], rest: undefined },
    plain,
  );
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
  let found: Value | undefined;
  const add = (value: Value | undefined) => {
    if (value) found = found ? join(found, value) : value;
  };
  if (obj.data.is === "class") {
    if (name === "prototype") return single(obj.data.prototype);
    for (const base of obj.data.base?.atoms ?? []) {
      if (base.is === "object") add(getOwn(m, frame, base, self, name, site, seen));
    }
  }
  for (const prototype of obj.prototype?.atoms ?? []) {
    if (prototype.is === "object") add(getOwn(m, frame, prototype, self, name, site, seen));
  }
  if (found) return found;
  if (obj.resource) return resourceMember(m, frame, obj, name, site);
  return builtinMember(obj, name);
}

function valueOf(m: Machine, frame: Frame, property: Property, self: Obj, site: Site): Value {
  if (!property.get) return property.set ? undefinedValue : property.value;
  const got = m.call(frame, property.get, single(self), noArgs, { at: site.at, id: site.id });
  return property.value.atoms.size > 0 ? join(got, property.value) : got;
}

function environmentVariable(m: Machine, name: string, site: Site): Value {
  if (m.run > 0) m.readEnvironment([name], site.at);
  return textOf({ $env: name });
}

/** A member of a library's object. One that the program itself wrote there is seen as well. */
function opaqueMember(m: Machine, frame: Frame, obj: Obj, name: string, site: Site): Value {
  m.depend(frame, obj);
  if (obj.data.is === "opaque" && obj.data.root?.endsWith("#*")) {
    return single(opaqueRoot(m, `${obj.data.root.slice(0, -1)}${name}`));
  }
  const own = obj.properties.get(name);
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
  if (atom.is !== "object")
    return unknownValue(key.cause ?? m.cause("which member this is depends on run time", site.at));
  const found = getAnyOwn(m, frame, atom, atom, site, new Set());
  return {
    atoms: found.atoms,
    cause: key.cause ?? m.cause("which member this is depends on run time", site.at),
  };
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
  let found = join(valuesOf(obj), undefinedValue);
  for (const property of obj.properties.values())
    found = join(found, valueOf(m, frame, property, self, site));
  if (obj.data.is === "environment") {
    m.readEnvironment(["*"], site.at);
    return unknownValue(m.cause("which environment variable this is depends on run time", site.at));
  }
  if (obj.data.is === "namespace")
    found = join(found, m.imported(frame, obj.data.module, "", "", site.at));
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

/** `object[key] = value`. */
export function set(
  m: Machine,
  frame: Frame,
  object: Value,
  key: Value,
  value: Value,
  site: Site,
): void {
  const name = toKey(key);
  const certain = object.atoms.size === 1;
  for (const atom of object.atoms) {
    if (atom.is === "object") setOn(m, frame, atom, name, value, site, certain);
  }
}

function setOn(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string | undefined,
  value: Value,
  site: Site,
  certain: boolean,
): void {
  if (obj.data.is === "opaque") hold(m, obj, value, site.at);
  if (obj.data.is === "proxy") return setThroughProxy(m, frame, obj.data, name, value, site);
  const setter = name === undefined ? undefined : setterOf(m, frame, obj, name, new Set());
  if (setter) {
    m.call(frame, setter, single(obj), { list: [value], rest: undefined }, site);
    return;
  }
  if (obj.data.is === "array" && name === "length") return blur(m, obj);
  if (name === undefined) {
    if (obj.data.is === "array") append(m, obj, nothing, site.at);
    writeRest(m, obj, value);
    return;
  }
  if (obj.data.is === "array" && obj.length !== undefined && !m.isSure() && /^\d+$/.test(name))
    blur(m, obj);
  if (certain) writeProperty(m, obj, name, value, site.at, isInitializing(frame, obj));
  else weakly(m, () => writeProperty(m, obj, name, value, site.at, false));
}

function setThroughProxy(
  m: Machine,
  frame: Frame,
  { target, handler }: { target: Value; handler: Value },
  name: string | undefined,
  value: Value,
  site: Site,
): void {
  const key = name === undefined ? unknownValue() : constantOf(name);
  const trap = m.get(frame, handler, constantOf("set"), site);
  if ([...trap.atoms].some((atom) => atom.is === "object")) {
    m.call(
      frame,
      trap,
      handler,
      { list: [target, key, value], rest: undefined },
      { at: site.at, id: site.id },
    );
  } else m.set(frame, target, key, value, site);
}

function weakly(m: Machine, body: () => void): void {
  m.unsure += 1;
  body();
  m.unsure -= 1;
}

/** A constructor that writes to its own `this`: nobody has seen the object without the property. */
function isInitializing(frame: Frame, obj: Obj): boolean {
  const { is } = frame.context.code;
  return (
    (is === "constructor" || is === "initializer") &&
    frame.unsure === 0 &&
    frame.context.self.atoms.has(obj)
  );
}

function setterOf(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  seen: Set<Obj>,
): Value | undefined {
  if (seen.has(obj)) return undefined;
  seen.add(obj);
  m.depend(frame, obj);
  const own = obj.properties.get(name);
  if (own) return own.set;
  const bases = [
    ...(obj.prototype?.atoms ?? []),
    ...(obj.data.is === "class" ? (obj.data.base?.atoms ?? []) : []),
  ];
  for (const base of bases) {
    const found = base.is === "object" ? setterOf(m, frame, base, name, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}

export function deleteMember(m: Machine, frame: Frame, member: Member): Value {
  const object = m.evaluate(frame, member.object);
  const name = toKey(m.evaluate(frame, member.key));
  const [only] = object.atoms;
  if (object.atoms.size !== 1 || only?.is !== "object" || name === undefined)
    return constantOf(true);
  const old = only.properties.get(name);
  if (!old) return constantOf(true);
  if (!m.isSure()) replace(m, only, name, { ...old, maybe: true });
  else {
    m.willChange(only);
    only.properties.delete(name);
    m.changed(only);
  }
  return constantOf(true);
}

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
