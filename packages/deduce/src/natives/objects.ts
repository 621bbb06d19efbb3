import { isInternalName } from "../ir/internal-names.js";
import { iterate } from "../solve/elements.js";
import { addAccessor } from "../solve/literals.js";
import type { Machine } from "../solve/machine.js";
import { hasOwnMember } from "../solve/membership.js";
import {
  allocate,
  changePrototype,
  replace,
  writeProperty,
  writePrototype,
  writeRest,
} from "../solve/memory.js";
import { strictlyEqual, toKey } from "../solve/operators.js";
import { copyProperties, keysOf, ownKeys } from "../solve/properties.js";
import { type ProxyData, prototypeOfProxy, trapped } from "../solve/proxies.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { isSymbol, wellKnownSymbols } from "../values/symbols.js";
import {
  constantOf,
  filter,
  join,
  joinAll,
  nothing,
  onlyConstant,
  single,
  truth,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { objectGroupBy } from "./grouping.js";
import { hardened, isHardened } from "./integrity.js";
import { arg, type Implementation, newArray, runTime } from "./native.js";

const unknownResult: Implementation = (m, call) =>
  runTime(m, call, "this is not known before run time");

/** `Object.prototype.toString` reads `Symbol.toStringTag`. */
const tagOf: Implementation = (m, call) => {
  const own = filter(call.self, (atom) => atom.is === "object" && atom.data.is === "object");
  m.get(call.frame, own, constantOf(wellKnownSymbols.toStringTag), call.site);
  return unknownResult(m, call);
};

function legacyAccessor(is: "get" | "set"): Implementation {
  return (m, call) => {
    const name = toKey(arg(call, 0));
    for (const obj of objects(call.self)) addAccessor(m, obj, name, is, arg(call, 1));
    return undefinedValue;
  };
}

/** Whether each of the objects has the key itself. */
function ownership(m: Machine, call: NativeCall, of: Value, key: Value): Value {
  const verdict = hasOwnMember(m, call.frame, key, of, call.site);
  return verdict === undefined ? unknownResult(m, call) : constantOf(verdict);
}

/** `Object.is`. */
function sameValue(a: Value, b: Value): boolean | undefined {
  const [x, y] = [onlyConstant(a), onlyConstant(b)];
  return x && y ? Object.is(x.value, y.value) : strictlyEqual(a, b);
}

/** What every object inherits. */
export const objectMethods: Readonly<Record<string, Implementation>> = {
  hasOwnProperty: (m: Machine, call: NativeCall) => ownership(m, call, call.self, arg(call, 0)),
  isPrototypeOf: unknownResult,
  propertyIsEnumerable: unknownResult,
  toString: tagOf,
  toLocaleString: tagOf,
  __defineGetter__: legacyAccessor("get"),
  __defineSetter__: legacyAccessor("set"),
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
      const known = ownKeys(m, call.frame, obj, call.site);
      for (const key of known.list) {
        const value = m.get(call.frame, single(obj), constantOf(key), call.site);
        list.push(of(constantOf(key), value, m, call, `entry${key}of${obj.id}`));
      }
      if (known.rest) {
        const value = m.get(call.frame, single(obj), known.rest, call.site);
        rest = join(rest ?? nothing, of(known.rest, value, m, call, "told"));
      }
      if (obj.rest) {
        const key = join(unknownValue(), obj.keys ?? nothing);
        rest = join(rest ?? nothing, of(key, obj.rest, m, call, "any"));
      }
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
    for (const key of obj.properties.keys()) if (!isInternalName(key)) names.add(key);
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
      copyProperties(m, call.frame, target, source, call.site, true);
    if (call.args.rest) copyProperties(m, call.frame, target, call.args.rest, call.site, true);
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
  for (const obj of objects(arg(call, 0))) {
    if (obj.data.is === "proxy")
      trapped(m, call.frame, obj.data, "setPrototypeOf", [arg(call, 1)], call.site);
    else
      changePrototype(
        m,
        obj,
        filter(arg(call, 1), (atom) => atom.is === "object"),
      );
  }
  return arg(call, 0);
};

const getPrototype: Implementation = (m, call) => {
  let found: Value = nothing;
  for (const obj of objects(arg(call, 0))) {
    m.depend(call.frame, obj);
    const own =
      obj.data.is === "proxy"
        ? prototypeOfProxy(m, call.frame, obj.data, call.site)
        : (obj.prototype ?? baseOf(obj) ?? unknownValue());
    found = join(found, own);
  }
  return found.atoms.size > 0 ? found : unknownValue();
};

/** A class inherits from the class that it extends. */
function baseOf({ data }: Obj): Value | undefined {
  return data.is === "class" ? data.base : undefined;
}

function define(m: Machine, call: NativeCall, target: Value, key: Value, descriptor: Value): void {
  const name = toKey(key);
  for (const obj of objects(target)) {
    if (obj.data.is === "proxy") {
      const trap = trapped(m, call.frame, obj.data, "defineProperty", [key, descriptor], call.site);
      if (!trap) define(m, call, obj.data.target, key, descriptor);
      continue;
    }
    const isNew = name !== undefined && !obj.properties.has(name);
    for (const is of ["get", "set"] as const) {
      const accessor = filter(
        m.get(call.frame, descriptor, constantOf(is), call.site),
        (atom) => atom.is === "object",
      );
      if (accessor.atoms.size > 0) addAccessor(m, obj, name, is, accessor);
    }
    const value = m.get(call.frame, descriptor, constantOf("value"), call.site);
    if ([...value.atoms].some((atom) => atom.is !== "constant" || atom.value !== undefined)) {
      if (name === undefined) writeRest(m, obj, value);
      else writeProperty(m, obj, name, value, call.site.at, true);
    }
    if (name !== undefined && isNew) hide(m, call, obj, name, descriptor);
  }
}

/** What is defined is not listed unless its descriptor says so. */
function hide(m: Machine, call: NativeCall, obj: Obj, name: string, descriptor: Value): void {
  const property = obj.properties.get(name);
  const isListed = m.get(call.frame, descriptor, constantOf("enumerable"), call.site);
  if (property && m.isSure() && truth(isListed) === false)
    replace(m, obj, name, { ...property, hidden: true });
}

const defineProperty: Implementation = (m, call) => {
  define(m, call, arg(call, 0), arg(call, 1), arg(call, 2));
  return arg(call, 0);
};

function defineEach(m: Machine, call: NativeCall, target: Value, descriptors: Value): void {
  for (const key of keysOf(m, call.frame, descriptors, call.site).list) {
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
    if (obj.data.is === "proxy") return descriptorOfProxy(m, call, obj.data);
    const keys = key === undefined ? [...obj.properties.keys()] : [key];
    const told = joinAll(keys.map((each) => descriptorOf(m, call, obj, each)));
    const isThere = key !== undefined && obj.properties.get(key)?.maybe === false;
    return isThere ? told : join(told, undefinedValue);
  });
  return found.length > 0 ? joinAll(found) : undefinedValue;
};

function descriptorOfProxy(m: Machine, call: NativeCall, data: ProxyData): Value {
  const key = arg(call, 1);
  const told = trapped(m, call.frame, data, "getOwnPropertyDescriptor", [key], call.site);
  return told ?? getDescriptor(m, { ...call, args: argsOf(data.target, key) });
}

const getDescriptors: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "descriptors");
  for (const obj of objects(arg(call, 0))) {
    m.depend(call.frame, obj);
    for (const key of obj.properties.keys())
      if (!isInternalName(key) || isSymbol(key))
        writeProperty(m, made, key, descriptorOf(m, call, obj, key), call.site.at, true);
  }
  return single(made);
};

const symbolKeys: Implementation = (m, call) => {
  const keys = objects(arg(call, 0)).flatMap((obj) => {
    m.depend(call.frame, obj);
    return [...obj.properties.keys()].filter(isSymbol);
  });
  return newArray(
    m,
    call,
    keys.map((key) => constantOf(key)),
  );
};

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
  freeze: hardened("frozen"),
  seal: hardened("sealed"),
  preventExtensions: hardened("fixed"),
  getOwnPropertyNames: allKeys,
  hasOwn: (m, call) => ownership(m, call, arg(call, 0), arg(call, 1)),
  is: (m: Machine, call: NativeCall) => {
    const same = sameValue(arg(call, 0), arg(call, 1));
    return same === undefined ? unknownResult(m, call) : constantOf(same);
  },
  isExtensible: isHardened("fixed"),
  isFrozen: isHardened("frozen"),
  isSealed: isHardened("sealed"),
  getOwnPropertyDescriptor: getDescriptor,
  getOwnPropertyDescriptors: getDescriptors,
  getOwnPropertySymbols: symbolKeys,
};

/** `Object(value)`. */
export const toObject: Implementation = (_m, call) => join(arg(call, 0), nothing);
