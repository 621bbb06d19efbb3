import { isPrivateKey } from "../../ir/internal-names.js";
import { argsOf } from "../../values/args.js";
import { type Obj, objectsIn } from "../../values/obj.js";
import { filter, onlyConstant, single, undefinedValue, type Value } from "../../values/value.js";
import { thisOf } from "../calls/this.js";
import { whileUnsure } from "../control/branches.js";
import { mayHaveLeft } from "../control/labels.js";
import { noteKey, toPropertyKey } from "../expressions/conversions.js";
import { toKey } from "../expressions/operators.js";
import { hold } from "../libraries/holding.js";
import type { Frame, Machine, Site } from "../machine.js";
import { blur, changePrototype, refill, scatter, writeProperty, writeRest } from "../memory.js";
import { arrayElements } from "./array-elements.js";
import { isOwn } from "./own-arrays.js";
import { setThroughProxy } from "./proxies.js";
import { setReal } from "./real.js";

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
  const names = namesOf(converted);
  const isOne = object.atoms.size === 1 && names.length === 1;
  for (const atom of object.atoms) {
    if (atom.is === "unknown") m.touch(frame, value, site);
    if (atom.is !== "object") continue;
    for (const name of names) {
      if (name === undefined) noteKey(m, atom, converted);
      if (isOne) setOn(m, frame, atom, name, value, site);
      else whileUnsure(m, frame, () => setOn(m, frame, atom, name, value, site));
    }
  }
}

/** The names that a key may be; undefined stands for any. */
export function namesOf(key: Value): readonly (string | undefined)[] {
  return [...new Set([...key.atoms].map((atom) => toKey(single(atom))))];
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
): void {
  if (obj.real && setReal(m, obj, name, value)) return;
  if (obj.data.is === "opaque") {
    hold(m, obj, value, site.at);
    m.touch(frame, single(obj), site);
  }
  if (obj.data.is === "proxy") setThroughProxy(m, frame, obj, obj.data, name, value, site);
  else if (name === undefined) setAny(m, frame, obj, value, site);
  else setNamed(m, frame, obj, name, value, site);
}

/** Under a key that is not known any setter may be met, and any property. */
function setAny(m: Machine, frame: Frame, obj: Obj, value: Value, site: Site): void {
  for (const setter of settersOf(m, frame, obj, new Set()))
    whileUnsure(m, frame, () => m.call(frame, setter, single(obj), argsOf(value), site));
  if (obj.integrity === "frozen") return;
  if (obj.data.is === "array") blur(m, obj);
  writeRest(m, obj, value);
}

function setNamed(
  m: Machine,
  frame: Frame,
  obj: Obj,
  name: string,
  value: Value,
  site: Site,
): void {
  const setter = setterOf(m, frame, obj, name, new Set());
  if (setter) m.call(frame, setter, single(obj), argsOf(value), site);
  else if (isForbidden(obj, name)) return;
  else if (name === "__proto__" && obj.data.is !== "opaque") {
    const prototypes = filter(value, (atom) => atom.is === "object");
    changePrototype(m, obj, prototypes);
  } else if (obj.data.is !== "array") {
    writeProperty(m, obj, name, value, site.at, isInitializing(frame, obj));
  } else if (name === "length") setLength(m, frame, obj, value);
  else setInArray(m, frame, obj, name, value, site);
}

function setInArray(
  m: Machine,
  frame: Frame,
  array: Obj,
  name: string,
  value: Value,
  site: Site,
): void {
  const isElement = array.length !== undefined && /^\d+$/.test(name);
  if (isElement && setOwnElement(m, frame, array, Number(name), value)) return;
  if (isElement && !m.isSure()) blur(m, array);
  writeProperty(m, array, name, value, site.at, isInitializing(frame, array));
}

/** Elements that are set far beyond the end are not listed one by one. */
const widestGap = 64;

function setOwnElement(m: Machine, frame: Frame, array: Obj, index: number, value: Value): boolean {
  const { length } = array;
  if (m.run === 0 || length === undefined || !isOwn(m, frame, array)) return false;
  if (index > length + widestGap) return false;
  const list = [...arrayElements(m, frame, array).list];
  list[index] = value;
  refill(
    m,
    array,
    Array.from(list, (each) => each ?? undefinedValue),
  );
  return true;
}

/** What stands beyond a shorter length is gone; a longer one adds empty places. */
function setLength(m: Machine, frame: Frame, array: Obj, value: Value): void {
  const length = onlyConstant(value)?.value;
  const { list, rest } = arrayElements(m, frame, array);
  const most = rest ? 0 : list.length + widestGap;
  if (typeof length === "number" && length <= most && isOwn(m, frame, array))
    refill(
      m,
      array,
      Array.from({ length }, (_, index) => list[index] ?? undefinedValue),
    );
  else scatter(m, array);
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
    const found = setterOf(m, frame, base, name, seen);
    if (found) return found;
  }
  return undefined;
}

/** All setters that the object has or inherits, but those of private names. */
function settersOf(m: Machine, frame: Frame, obj: Obj, seen: Set<Obj>): Value[] {
  if (seen.has(obj)) return [];
  seen.add(obj);
  m.depend(frame, obj);
  const own = [...obj.properties].flatMap(([key, { set }]) =>
    set && !isPrivateKey(key) ? [set] : [],
  );
  return [...own, ...basesOf(obj).flatMap((base) => settersOf(m, frame, base, seen))];
}

function basesOf({ prototype, data }: Obj): Obj[] {
  const base = data.is === "class" ? data.base : undefined;
  return [prototype, base].flatMap((each) => (each ? objectsIn(each) : []));
}
