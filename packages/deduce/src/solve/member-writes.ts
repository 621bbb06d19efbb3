import { isPrivateKey } from "../ir/internal-names.js";
import type { Member } from "../ir/ir.js";
import { argsOf } from "../values/args.js";
import type { Obj } from "../values/obj.js";
import {
  type Atom,
  constantOf,
  filter,
  join,
  nothing,
  onlyConstant,
  single,
  undefinedValue,
  type Value,
} from "../values/value.js";
import { arrayElements } from "./array-elements.js";
import { whileUnsure } from "./branches.js";
import { noteKey, toPropertyKey } from "./conversions.js";
import { hold } from "./holding.js";
import { mayHaveLeft } from "./labels.js";
import type { Frame, Machine, Site } from "./machine.js";
import {
  append,
  blur,
  changePrototype,
  refill,
  replace,
  scatter,
  writeProperty,
  writeRest,
} from "./memory.js";
import { toKey } from "./operators.js";
import { isOwn } from "./own-arrays.js";
import { setThroughProxy, trapped } from "./proxies.js";
import { setReal } from "./real.js";
import { thisOf } from "./this.js";
/** `object[key] = value`. */
export function set(
  m: Machine,
  frame: Frame,
  object: Value,
  key: Value,
  value: Value,
  site: Site,
): void {
  const converted = toPropertyKey(m, frame, key, site);
  const name = toKey(converted);
  const certain = object.atoms.size === 1;
  for (const atom of object.atoms) {
    if (atom.is === "unknown" && m.run > 0) m.touch(frame, value, site);
    if (atom.is !== "object") continue;
    if (name === undefined) noteKey(m, atom, converted);
    setOn(m, frame, atom, name, value, site, certain);
  }
}

/** `Reflect.set(object, key, value, receiver)`: a setter of the object has the receiver for `this`. */
export function setFor(
  m: Machine,
  frame: Frame,
  object: Value,
  key: Value,
  value: Value,
  receiver: Value,
  site: Site,
): void {
  const name = toKey(toPropertyKey(m, frame, key, site));
  for (const atom of object.atoms) {
    if (atom.is !== "object") continue;
    const isPlain = name !== undefined && atom.data.is !== "proxy";
    const setter = isPlain ? setterOf(m, frame, atom, name, new Set()) : undefined;
    if (setter) m.call(frame, setter, receiver, argsOf(value), { at: site.at, id: site.id });
    else m.set(frame, atom.data.is === "proxy" ? single(atom) : receiver, key, value, site);
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
  if (obj.real && setReal(m, obj, name, value)) return;
  if (obj.data.is === "opaque") {
    hold(m, obj, value, site.at);
    m.touch(frame, single(obj), site);
  }
  if (obj.data.is === "proxy") {
    setThroughProxy(m, frame, obj, obj.data, name, value, site);
    return;
  }
  const setter = name === undefined ? undefined : setterOf(m, frame, obj, name, new Set());
  if (setter) {
    m.call(frame, setter, single(obj), argsOf(value), site);
    return;
  }
  if (name !== undefined && isForbidden(obj, name)) return;
  if (name === "__proto__" && obj.data.is !== "opaque") {
    changePrototype(
      m,
      obj,
      filter(value, (atom) => atom.is === "object"),
    );
    return;
  }
  if (obj.data.is === "array" && name === "length") {
    setLength(m, frame, obj, value);
    return;
  }
  if (name === undefined) {
    setAny(m, frame, obj, value, site);
    return;
  }
  const isElement = obj.data.is === "array" && obj.length !== undefined && /^\d+$/.test(name);
  if (isElement && certain && setOwnElement(m, frame, obj, Number(name), value)) return;
  if (isElement && !m.isSure()) blur(m, obj);
  if (certain) writeProperty(m, obj, name, value, site.at, isInitializing(frame, obj));
  else weakly(m, () => writeProperty(m, obj, name, value, site.at, false));
}

/** A property whose name is not known: any, one with a setter too. */
function setAny(m: Machine, frame: Frame, obj: Obj, value: Value, site: Site): void {
  const setters = settersOf(m, frame, obj, new Set());
  whileUnsure(m, frame, () => m.call(frame, setters, single(obj), argsOf(value), site));
  if (obj.data.is === "array") append(m, obj, nothing, site.at);
  writeRest(m, obj, value);
}

/** Elements that are set far beyond the end are not listed one by one. */
const widestGap = 64;

function setOwnElement(m: Machine, frame: Frame, array: Obj, index: number, value: Value): boolean {
  const { length } = array;
  if (m.run === 0 || length === undefined || !isOwn(m, frame, array)) return false;
  if (index > length + widestGap) return false;
  const list = Array.from(arrayElements(m, frame, array).list);
  while (list.length < index) list.push(undefinedValue);
  list[index] = value;
  refill(m, array, list);
  return true;
}

/** What stands beyond a shorter length is gone. */
function setLength(m: Machine, frame: Frame, array: Obj, value: Value): void {
  const length = onlyConstant(value)?.value;
  const { list, rest } = arrayElements(m, frame, array);
  if (rest || typeof length !== "number" || length > list.length || !isOwn(m, frame, array))
    scatter(m, array);
  else refill(m, array, list.slice(0, length));
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
    !mayHaveLeft(frame) &&
    thisOf(frame).atoms.has(obj)
  );
}

/** A frozen object's properties stay as they are; of any but a plain object none is added. */
function isForbidden({ integrity, properties }: Obj, name: string): boolean {
  if (!integrity || isPrivateKey(name)) return false;
  return integrity === "frozen" || !properties.has(name);
}

export function setterOf(
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
  for (const base of basesOf(obj)) {
    const found = base.is === "object" ? setterOf(m, frame, base, name, seen) : undefined;
    if (found) return found;
  }
  return undefined;
}

function settersOf(m: Machine, frame: Frame, obj: Obj, seen: Set<Obj>): Value {
  if (seen.has(obj)) return nothing;
  seen.add(obj);
  m.depend(frame, obj);
  let found: Value = nothing;
  for (const [key, { set }] of obj.properties)
    if (set && !isPrivateKey(key)) found = join(found, set);
  for (const base of basesOf(obj))
    if (base.is === "object") found = join(found, settersOf(m, frame, base, seen));
  return found;
}

/** What an object looks a property up in that it does not have itself. */
function basesOf({ prototype, data }: Obj): Atom[] {
  return [...(prototype?.atoms ?? []), ...(data.is === "class" ? (data.base?.atoms ?? []) : [])];
}

export function deleteMember(m: Machine, frame: Frame, member: Member): Value {
  const object = m.evaluate(frame, member.object);
  return deleteProperty(m, frame, object, m.evaluate(frame, member.key), member);
}

/** `delete object[key]`. */
export function deleteProperty(
  m: Machine,
  frame: Frame,
  object: Value,
  written: Value,
  site: Site,
): Value {
  const key = toPropertyKey(m, frame, written, site);
  const name = toKey(key);
  let result: Value = nothing;
  for (const atom of object.atoms) {
    if (atom.is !== "object") continue;
    const deleted = deleteFrom(m, frame, atom, key, name, object.atoms.size === 1, site);
    result = join(result, deleted);
  }
  return result.atoms.size > 0 ? result : constantOf(true);
}

function deleteFrom(
  m: Machine,
  frame: Frame,
  obj: Obj,
  key: Value,
  name: string | undefined,
  certain: boolean,
  site: Site,
): Value {
  if (obj.data.is === "proxy") {
    const args = [name === undefined ? key : constantOf(name)];
    const result = trapped(m, frame, obj.data, "deleteProperty", args, site);
    return result ?? deleteProperty(m, frame, obj.data.target, key, site);
  }
  const isKept = obj.integrity === "frozen" || obj.integrity === "sealed";
  const old = name === undefined || isKept ? undefined : obj.properties.get(name);
  if (name === undefined || !old) return constantOf(!isKept);
  if (!certain || !m.isSure()) {
    if (!old.maybe) replace(m, obj, name, { ...old, maybe: true });
    return constantOf(true);
  }
  m.willChange(obj);
  obj.properties.delete(name);
  m.changed(obj);
  return constantOf(true);
}
