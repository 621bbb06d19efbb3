import { addAccessor } from "../solve/expressions/literals.js";
import { strictlyEqual, toKey } from "../solve/expressions/operators.js";
import { iterate } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import type { Elements } from "../solve/members/array-elements.js";
import { hasOwnMember, isPrototype } from "../solve/members/membership.js";
import {
  copyProperties,
  hasNoKeys,
  keysOf,
  ownKeys,
  unlistedKeys,
} from "../solve/members/properties.js";
import { prototypeOfProxy, trapped } from "../solve/members/proxies.js";
import {
  allocate,
  changePrototype,
  writeProperty,
  writePrototype,
  writeRest,
} from "../solve/memory.js";
import { noArgs } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { type Obj, objectsIn } from "../values/obj.js";
import { wellKnownSymbols } from "../values/symbols.js";
import {
  constantOf,
  filter,
  join,
  joinAll,
  nothing,
  onlyConstant,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import {
  defineEach,
  defineProperties,
  defineProperty,
  getDescriptor,
  getDescriptors,
} from "./descriptors.js";
import { objectGroupBy } from "./grouping.js";
import { hardened, isHardened } from "./integrity.js";
import { arg, type Implementation, newArray, plainSite, runTime } from "./native.js";

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
    for (const obj of objectsIn(call.self)) addAccessor(m, obj, name, is, arg(call, 1));
    return undefinedValue;
  };
}

function judged(m: Machine, call: NativeCall, verdict: boolean | undefined): Value {
  return verdict === undefined ? unknownResult(m, call) : constantOf(verdict);
}

/** Whether each of the objects has the key itself. */
function ownership(m: Machine, call: NativeCall, of: Value, key: Value): Value {
  return judged(m, call, hasOwnMember(m, call.frame, key, of, call.site));
}

/** `Object.is`. */
function sameValue(a: Value, b: Value): boolean | undefined {
  const [x, y] = [onlyConstant(a), onlyConstant(b)];
  return x && y ? Object.is(x.value, y.value) : strictlyEqual(a, b);
}

/** What every object inherits. */
export const objectMethods: Readonly<Record<string, Implementation>> = {
  hasOwnProperty: (m: Machine, call: NativeCall) => ownership(m, call, call.self, arg(call, 0)),
  isPrototypeOf: (m: Machine, call: NativeCall) =>
    judged(m, call, isPrototype(m, call.frame, call.self, arg(call, 0))),
  propertyIsEnumerable: (m: Machine, call: NativeCall) =>
    judged(m, call, hasOwnMember(m, call.frame, arg(call, 0), call.self, call.site, true)),
  toString: tagOf,
  toLocaleString: (m: Machine, call: NativeCall) => {
    const own = m.get(call.frame, call.self, constantOf("toString"), call.site);
    return m.call(call.frame, own, call.self, noArgs, plainSite(call.site));
  },
  __defineGetter__: legacyAccessor("get"),
  __defineSetter__: legacyAccessor("set"),
  valueOf: (_m: Machine, call: NativeCall) => call.self,
};

type Listed = (key: Value, value: Value, m: Machine, call: NativeCall, part: string) => Value;

/** What is listed of each property; of those under unknown keys last. */
function listing(of: Listed): Implementation {
  return (m, call) => {
    const { atoms, cause } = arg(call, 0);
    const parts = [...atoms].map((atom): Elements => {
      if (atom.is === "object") return listedOf(m, call, atom, of);
      const unknown = unknownValue(cause);
      return { list: [], rest: hasNoKeys(atom) ? undefined : of(unknown, unknown, m, call, "any") };
    });
    const [only] = parts;
    if (parts.length === 1 && only) return newArray(m, call, only.list, only.rest);
    const all = parts.flatMap(({ list, rest }) => [...list, rest ?? nothing]);
    return newArray(m, call, [], joinAll(all));
  };
}

function listedOf(m: Machine, call: NativeCall, obj: Obj, of: Listed): Elements {
  m.depend(call.frame, obj);
  const valueUnder = (key: Value) => m.get(call.frame, single(obj), key, call.site);
  if (obj.data.is === "opaque" || obj.data.is === "environment")
    return { list: [], rest: of(unknownValue(), valueUnder(nothing), m, call, "any") };
  const known = ownKeys(m, call.frame, obj, call.site, "listed");
  const list = known.list.map((key) =>
    of(constantOf(key), valueUnder(constantOf(key)), m, call, `entry${key}of${obj.id}`),
  );
  const told = known.rest && of(known.rest, valueUnder(known.rest), m, call, "told");
  const further = obj.rest && of(unlistedKeys(obj), obj.rest, m, call, "any");
  return { list, rest: told ?? further };
}

const entries = listing((key, value, m, call, part) =>
  newArray(m, call, [key, value], undefined, part),
);
const values = listing((_key, value) => value);
const keys = listing((key) => key);

/** `Object.getOwnPropertyNames`, `Object.getOwnPropertySymbols`. */
function allKeys(sort: "names" | "symbols"): Implementation {
  return (m, call) => {
    const { list, rest } = keysOf(m, call.frame, arg(call, 0), call.site, sort);
    return newArray(m, call, list, rest);
  };
}

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
  for (const target of objectsIn(arg(call, 0))) {
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
  for (const obj of objectsIn(arg(call, 0))) {
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
  for (const obj of objectsIn(arg(call, 0))) {
    m.depend(call.frame, obj);
    const own =
      obj.data.is === "proxy"
        ? prototypeOfProxy(m, call.frame, obj.data, call.site)
        : (obj.prototype ?? baseOf(obj) ?? lastPrototype(m, call, obj));
    found = join(found, own);
  }
  return found.atoms.size > 0 ? found : unknownValue();
};

/** What a plain object inherits from that is told nothing else: `Object.prototype`, and that from nothing. */
function lastPrototype(m: Machine, { frame, site }: NativeCall, obj: Obj): Value {
  if (obj.data.is !== "object" || obj.resource) return unknownValue();
  const last = m.get(frame, m.global("Object", true, site.at), constantOf("prototype"), site);
  return last.atoms.has(obj) ? constantOf(null) : last;
}

/** A class inherits from the class that it extends. */
function baseOf({ data }: Obj): Value | undefined {
  return data.is === "class" ? data.base : undefined;
}

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
  getOwnPropertyNames: allKeys("names"),
  hasOwn: (m, call) => ownership(m, call, arg(call, 0), arg(call, 1)),
  is: (m, call) => judged(m, call, sameValue(arg(call, 0), arg(call, 1))),
  isExtensible: isHardened("fixed"),
  isFrozen: isHardened("frozen"),
  isSealed: isHardened("sealed"),
  getOwnPropertyDescriptor: getDescriptor,
  getOwnPropertyDescriptors: getDescriptors,
  getOwnPropertySymbols: allKeys("symbols"),
};

/** `Object(value)`. */
export const toObject: Implementation = (_m, call) => join(arg(call, 0), nothing);
