import { iterate } from "../solve/elements.js";
import { addAccessor } from "../solve/literals.js";
import type { Machine } from "../solve/machine.js";
import { allocate, writeProperty, writePrototype, writeRest } from "../solve/memory.js";
import { toKey } from "../solve/operators.js";
import { copyProperties, keysOf, ownKeys } from "../solve/properties.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import {
  constantOf,
  filter,
  join,
  joinAll,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { objectGroupBy } from "./grouping.js";
import { arg, type Implementation, newArray, runTime } from "./native.js";

const unknownResult: Implementation = (m, call) =>
  runTime(m, call, "this is not known before run time");

/** What every object inherits. */
export const objectMethods: Readonly<Record<string, Implementation>> = {
  hasOwnProperty: unknownResult,
  isPrototypeOf: unknownResult,
  propertyIsEnumerable: unknownResult,
  toString: unknownResult,
  toLocaleString: unknownResult,
  valueOf: (_m: Machine, call: NativeCall) => call.self,
};

function objects(value: Value): Obj[] {
  return [...value.atoms].filter((atom): atom is Obj => atom.is === "object");
}

/** Properties of one object as pairs; those under unknown keys last. */
function listing(
  of: (key: Value, value: Value, m: Machine, call: NativeCall, part: string) => Value,
): Implementation {
  return (m, call) => {
    const source = arg(call, 0);
    const list: Value[] = [];
    let rest: Value | undefined;
    for (const obj of objects(source)) {
      m.depend(call.frame, obj);
      if (obj.data.is === "opaque" || obj.data.is === "environment") {
        rest = join(
          rest ?? nothing,
          of(unknownValue(), m.get(call.frame, single(obj), nothing, call.site), m, call, "any"),
        );
        continue;
      }
      for (const key of ownKeys(m, obj)) {
        const value = m.get(call.frame, single(obj), constantOf(key), call.site);
        list.push(of(constantOf(key), value, m, call, `entry${key}of${obj.id}`));
      }
      if (obj.rest) rest = join(rest ?? nothing, of(unknownValue(), obj.rest, m, call, "any"));
    }
    const open = source.atoms.size !== 1 || objects(source).length !== 1;
    if (!open) return newArray(m, call, list, rest);
    const plain =
      objects(source).length < source.atoms.size
        ? of(unknownValue(source.cause), unknownValue(source.cause), m, call, "any")
        : nothing;
    return newArray(m, call, [], [...list, rest ?? nothing, plain].reduce(join, nothing));
  };
}

const entries = listing((key, value, m, call, part) =>
  newArray(m, call, [key, value], undefined, part),
);
const values = listing((_key, value) => value);
const keys = listing((key) => key);

/** `Object.getOwnPropertyNames`: methods of a prototype too. */
const allKeys: Implementation = (m, call) => {
  const names = new Set<string>();
  for (const obj of objects(arg(call, 0))) {
    m.depend(call.frame, obj);
    for (const key of obj.properties.keys()) if (!/^[@#]/.test(key)) names.add(key);
  }
  return newArray(
    m,
    call,
    [...names].map((name) => constantOf(name)),
  );
};

const fromEntries: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "fromEntries");
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const add = (pair: Value, sure: boolean) => {
    const key = toKey(m.get(call.frame, pair, constantOf("0"), call.site));
    const value = m.get(call.frame, pair, constantOf("1"), call.site);
    if (key === undefined) writeRest(m, made, value);
    else writeProperty(m, made, key, value, call.site.at, sure);
  };
  for (const pair of list) add(pair, true);
  if (rest && rest.atoms.size > 0) add(rest, false);
  return single(made);
};

const assignAll: Implementation = (m, call) => {
  for (const target of objects(arg(call, 0))) {
    for (const source of call.args.list.slice(1))
      copyProperties(m, call.frame, target, source, call.site);
    if (call.args.rest) copyProperties(m, call.frame, target, call.args.rest, call.site);
  }
  return arg(call, 0);
};

const create: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "create");
  writePrototype(
    m,
    made,
    filter(arg(call, 0), (atom) => atom.is === "object"),
  );
  defineEach(m, call, single(made), arg(call, 1));
  return single(made);
};

const setPrototype: Implementation = (m, call) => {
  for (const obj of objects(arg(call, 0)))
    writePrototype(
      m,
      obj,
      filter(arg(call, 1), (atom) => atom.is === "object"),
    );
  return arg(call, 0);
};

const getPrototype: Implementation = (m, call) => {
  let found: Value = nothing;
  for (const obj of objects(arg(call, 0))) {
    m.depend(call.frame, obj);
    found = join(found, obj.prototype ?? unknownValue());
  }
  return found.atoms.size > 0 ? found : unknownValue();
};

function define(m: Machine, call: NativeCall, target: Value, key: Value, descriptor: Value): void {
  const name = toKey(key);
  for (const obj of objects(target)) {
    for (const is of ["get", "set"] as const) {
      const accessor = filter(
        m.get(call.frame, descriptor, constantOf(is), call.site),
        (atom) => atom.is === "object",
      );
      if (accessor.atoms.size > 0) addAccessor(m, obj, name, is, accessor);
    }
    const value = m.get(call.frame, descriptor, constantOf("value"), call.site);
    if (![...value.atoms].some((atom) => atom.is !== "constant" || atom.value !== undefined))
      continue;
    if (name === undefined) writeRest(m, obj, value);
    else writeProperty(m, obj, name, value, call.site.at, true);
  }
}

const defineProperty: Implementation = (m, call) => {
  define(m, call, arg(call, 0), arg(call, 1), arg(call, 2));
  return arg(call, 0);
};

function defineEach(m: Machine, call: NativeCall, target: Value, descriptors: Value): void {
  for (const key of keysOf(m, call.frame, descriptors)) {
    define(m, call, target, key, m.get(call.frame, descriptors, key, call.site));
  }
}

const defineProperties: Implementation = (m, call) => {
  defineEach(m, call, arg(call, 0), arg(call, 1));
  return arg(call, 0);
};

function descriptorOf(m: Machine, call: NativeCall, obj: Obj, key: string): Value {
  const property = obj.properties.get(key);
  if (!property) return nothing;
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), `${key}of${obj.id}`);
  const { value, get, set } = property;
  for (const [part, held] of Object.entries({ value, get, set })) {
    if (held && held.atoms.size > 0) writeProperty(m, made, part, held, call.site.at, true);
  }
  return single(made);
}

const getDescriptor: Implementation = (m, call) => {
  const key = toKey(arg(call, 1));
  const found = objects(arg(call, 0)).map((obj) => {
    m.depend(call.frame, obj);
    const keys = key === undefined ? [...obj.properties.keys()] : [key];
    return joinAll(keys.map((each) => descriptorOf(m, call, obj, each)));
  });
  return join(joinAll(found), undefinedValue);
};

const getDescriptors: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "descriptors");
  for (const obj of objects(arg(call, 0))) {
    m.depend(call.frame, obj);
    for (const key of obj.properties.keys())
      writeProperty(m, made, key, descriptorOf(m, call, obj, key), call.site.at, true);
  }
  return single(made);
};

const symbolKeys: Implementation = (m, call) => {
  const keys = objects(arg(call, 0)).flatMap((obj) => {
    m.depend(call.frame, obj);
    return [...obj.properties.keys()].filter((key) => key.startsWith("@@"));
  });
  return newArray(
    m,
    call,
    keys.map((key) => constantOf(key)),
  );
};

const first: Implementation = (_m, call) => arg(call, 0);

export const objectStatics: Readonly<Record<string, Implementation>> = {
  entries,
  values,
  keys,
  fromEntries,
  assign: assignAll,
  create,
  setPrototypeOf: setPrototype,
  getPrototypeOf: getPrototype,
  defineProperty,
  defineProperties,
  groupBy: objectGroupBy,
  freeze: first,
  seal: first,
  preventExtensions: first,
  getOwnPropertyNames: allKeys,
  hasOwn: unknownResult,
  is: unknownResult,
  isExtensible: unknownResult,
  isFrozen: unknownResult,
  isSealed: unknownResult,
  getOwnPropertyDescriptor: getDescriptor,
  getOwnPropertyDescriptors: getDescriptors,
  getOwnPropertySymbols: symbolKeys,
};

/** `Object(value)`. */
export const toObject: Implementation = (_m, call) => join(arg(call, 0), nothing);
