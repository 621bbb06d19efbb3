import { addAccessor } from "../solve/expressions/literals.js";
import { toKey } from "../solve/expressions/operators.js";
import type { Machine } from "../solve/machine.js";
import { keysOf, ownKeys, unlistedKeys } from "../solve/members/properties.js";
import { type ProxyData, trapped } from "../solve/members/proxies.js";
import { allocate, replace, writeProperty, writeRest } from "../solve/memory.js";
import type { NativeCall } from "../values/native.js";
import { type Obj, objectsIn, type Property } from "../values/obj.js";
import {
  constantOf,
  filter,
  joinAll,
  nothing,
  single,
  truth,
  undefinedValue,
  type Value,
} from "../values/value.js";
import { arg, type Implementation } from "./native.js";

function define(m: Machine, call: NativeCall, target: Value, key: Value, descriptor: Value): void {
  for (const obj of objectsIn(target)) {
    if (obj.data.is === "proxy") {
      const trap = trapped(m, call.frame, obj.data, "defineProperty", [key, descriptor], call.site);
      if (!trap) define(m, call, obj.data.target, key, descriptor);
    } else defineIn(m, call, obj, toKey(key), descriptor);
  }
}

/** @param name undefined where it is not known */
function defineIn(
  m: Machine,
  call: NativeCall,
  obj: Obj,
  name: string | undefined,
  descriptor: Value,
): void {
  const part = (key: string) => m.get(call.frame, descriptor, constantOf(key), call.site);
  const isNew = name !== undefined && !obj.properties.has(name);
  for (const is of ["get", "set"] as const) {
    const accessor = filter(part(is), (atom) => atom.is === "object");
    if (accessor.atoms.size > 0) addAccessor(m, obj, name, is, accessor);
  }
  const value = part("value");
  if ([...value.atoms].some((atom) => atom.is !== "constant" || atom.value !== undefined)) {
    if (name === undefined) writeRest(m, obj, value);
    else writeProperty(m, obj, name, value, call.site.at, true);
  }
  if (isNew && m.isSure() && truth(part("enumerable")) === false) hide(m, obj, name);
}

/** What is defined is not listed unless its descriptor says so. */
function hide(m: Machine, obj: Obj, name: string): void {
  const property = obj.properties.get(name);
  if (property) replace(m, obj, name, { ...property, hidden: true });
}

export const defineProperty: Implementation = (m, call) => {
  define(m, call, arg(call, 0), arg(call, 1), arg(call, 2));
  return arg(call, 0);
};

export function defineEach(m: Machine, call: NativeCall, target: Value, descriptors: Value): void {
  const { list, rest } = keysOf(m, call.frame, descriptors, call.site, "copied");
  for (const key of rest ? [...list, rest] : list) {
    define(m, call, target, key, m.get(call.frame, descriptors, key, call.site));
  }
}

export const defineProperties: Implementation = (m, call) => {
  defineEach(m, call, arg(call, 0), arg(call, 1));
  return arg(call, 0);
};

export const getDescriptor: Implementation = (m, call) => {
  const found = objectsIn(arg(call, 0)).map((obj) => descriptorIn(m, call, obj, arg(call, 1)));
  return found.length > 0 ? joinAll(found) : undefinedValue;
};

function descriptorIn(m: Machine, call: NativeCall, obj: Obj, key: Value): Value {
  m.depend(call.frame, obj);
  if (obj.data.is === "proxy") return descriptorOfProxy(m, call, obj.data, key);
  const name = toKey(key);
  const known = name === undefined ? undefined : obj.properties.get(name);
  if (name !== undefined && known && !known.maybe) return describe(m, call, obj, name);
  const names = name === undefined ? ownKeys(m, call.frame, obj, call.site, "names").list : [name];
  const told = names.map((each) => describe(m, call, obj, each));
  return joinAll([...told, describeOthers(m, call, obj, key), undefinedValue]);
}

function descriptorOfProxy(m: Machine, call: NativeCall, data: ProxyData, key: Value): Value {
  const told = trapped(m, call.frame, data, "getOwnPropertyDescriptor", [key], call.site);
  return told ?? joinAll(objectsIn(data.target).map((each) => descriptorIn(m, call, each, key)));
}

/** The descriptor of a property that the object has. */
function describe(m: Machine, call: NativeCall, obj: Obj, name: string): Value {
  const { frame, site } = call;
  const property = obj.properties.get(name);
  if (property) return newDescriptor(m, call, `${name}of${obj.id}`, property);
  if (obj.data.is !== "namespace") return nothing;
  const value = m.get(frame, single(obj), constantOf(name), site);
  return newDescriptor(m, call, `${name}of${obj.id}`, { value });
}

/** The descriptor of whatever else the object may have under the key. */
function describeOthers(m: Machine, call: NativeCall, obj: Obj, key: Value): Value {
  if (unlistedKeys(obj).atoms.size === 0) return nothing;
  const value = m.get(call.frame, single(obj), key, call.site);
  return newDescriptor(m, call, `any of${obj.id}`, { value });
}

function newDescriptor(
  m: Machine,
  { frame, site }: NativeCall,
  part: string,
  { value, get, set, hidden = false }: Pick<Property, "value" | "get" | "set" | "hidden">,
): Value {
  const made = allocate(m, frame, site, () => ({ is: "object" }), part);
  const enumerable = constantOf(!hidden);
  for (const [name, held] of Object.entries({ value, get, set, enumerable })) {
    if (held && held.atoms.size > 0) writeProperty(m, made, name, held, site.at, true);
  }
  return single(made);
}

export const getDescriptors: Implementation = (m, call) => {
  const { frame, site } = call;
  const made = allocate(m, frame, site, () => ({ is: "object" }), "descriptors");
  for (const obj of objectsIn(arg(call, 0))) {
    for (const sort of ["names", "symbols"] as const) {
      const { list, rest } = ownKeys(m, frame, obj, site, sort);
      for (const name of list)
        writeProperty(m, made, name, descriptorIn(m, call, obj, constantOf(name)), site.at, true);
      if (rest) writeRest(m, made, descriptorIn(m, call, obj, rest));
    }
    const others = describeOthers(m, call, obj, nothing);
    if (others.atoms.size > 0) writeRest(m, made, others);
  }
  return single(made);
};
