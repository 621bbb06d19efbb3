import { whileUnsure } from "../solve/control/branches.js";
import { iterate, mapEntries, setElements } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import { entriesOf, entryKey } from "../solve/members/entries.js";
import { allocate, replace, writeRest } from "../solve/memory.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { wellKnownSymbols } from "../values/symbols.js";
import {
  type Atom,
  agreed,
  because,
  constantOf,
  join,
  joinAll,
  nothing,
  onlyAtom,
  single,
  undefinedValue,
  type Value,
} from "../values/value.js";
import { arg, callFor, type Implementation, newArray, runTime } from "./native.js";
import { setOperations } from "./set-operations.js";

function collections({ self }: NativeCall): Obj[] {
  return [...self.atoms].filter(isCollection);
}

function isCollection(atom: Atom): atom is Obj {
  return atom.is === "object" && (atom.data.is === "map" || atom.data.is === "set");
}

/** The key under which an entry is kept, if it is one thing and that is known. */
function exactKey(value: Value): Atom | undefined {
  const atom = onlyAtom(value);
  return atom?.is === "constant" || (atom?.is === "object" && atom.data.is !== "opaque")
    ? atom
    : undefined;
}

/** @param isNew nobody has seen the collection without the entry */
function put(
  m: Machine,
  call: NativeCall,
  obj: Obj,
  key: Value,
  value: Value,
  isNew = false,
): void {
  const atom = exactKey(key);
  if (!atom) {
    const keys = join(obj.keys ?? nothing, key);
    if (keys !== obj.keys) {
      m.willChange(obj);
      obj.keys = keys;
      m.changed(obj);
    }
    writeRest(m, obj, value);
    return;
  }
  const id = entryKey(atom);
  const old = obj.properties.get(id);
  const next = old && !m.isSure() ? join(old.value, value) : value;
  if (next === old?.value) return;
  const maybe = !m.isSure() && (old?.maybe ?? !isNew);
  replace(m, obj, id, { value: next, key, maybe, at: call.site.at });
}

/** What stands under the key, or under any. */
function lookUp(obj: Obj, key: Atom | undefined): Value {
  if (!key) {
    const all = entriesOf(obj).map(([, each]) => each.value);
    return join(joinAll(all), undefinedValue);
  }
  const entry = obj.properties.get(entryKey(key));
  if (!entry) return undefinedValue;
  return entry.maybe ? join(entry.value, undefinedValue) : entry.value;
}

const mapGet: Implementation = (m, call) => {
  const wanted = arg(call, 0);
  m.observe(call.frame, wanted, call.site.at);
  const keys = [...wanted.atoms].map((atom) => exactKey(single(atom)));
  let found: Value = nothing;
  for (const obj of collections(call)) {
    m.depend(call.frame, obj);
    found = join(found, obj.rest ?? nothing);
    for (const key of keys) found = join(found, lookUp(obj, key));
  }
  return because(found, wanted.cause);
};

const mapSet: Implementation = (m, call) => {
  for (const obj of collections(call)) put(m, call, obj, arg(call, 0), arg(call, 1));
  return call.self;
};

const setAdd: Implementation = (m, call) => {
  for (const obj of collections(call)) put(m, call, obj, arg(call, 0), arg(call, 0));
  return call.self;
};

const has: Implementation = (m, call) => {
  m.observe(call.frame, arg(call, 0), call.site.at);
  const key = exactKey(arg(call, 0));
  const verdict =
    key &&
    agreed(call.self, (each) => (isCollection(each) ? holds(m, call, each, key) : undefined));
  return verdict === undefined
    ? runTime(m, call, "this is not known before run time")
    : constantOf(verdict);
};

/** Whether the key is there, if that is known: another run of a handler may add it. */
function holds(m: Machine, { frame }: NativeCall, obj: Obj, key: Atom): boolean | undefined {
  m.depend(frame, obj);
  const entry = obj.properties.get(entryKey(key));
  if (entry) return entry.maybe ? undefined : true;
  return m.run > 0 || obj.rest ? undefined : false;
}

const remove: Implementation = (m, call) => {
  const atom = exactKey(arg(call, 0));
  for (const obj of collections(call)) {
    const entry = atom && obj.properties.get(entryKey(atom));
    if (!atom || !entry) continue;
    if (!m.isSure()) {
      if (!entry.maybe) replace(m, obj, entryKey(atom), { ...entry, maybe: true });
    } else {
      m.willChange(obj);
      obj.properties.delete(entryKey(atom));
      m.changed(obj);
    }
  }
  return runTime(m, call, "this is not known before run time");
};

const forEach: Implementation = (m, call) => {
  for (const obj of collections(call)) {
    m.depend(call.frame, obj);
    for (const [id, entry] of entriesOf(obj)) {
      callFor(m, call, arg(call, 0), id, argsOf(entry.value, entry.key ?? nothing, single(obj)));
    }
    const { rest } = obj;
    const args = rest && argsOf(rest, obj.keys ?? nothing, single(obj));
    if (args) whileUnsure(m, call.frame, () => callFor(m, call, arg(call, 0), "*", args));
  }
  return undefinedValue;
};

function listing(
  of: (
    m: Machine,
    call: NativeCall,
    obj: Obj,
  ) => { list: readonly Value[]; rest: Value | undefined },
): Implementation {
  return (m, call) => {
    const parts = collections(call).map((obj) => of(m, call, obj));
    const [only] = parts;
    if (parts.length === 1 && only) return newArray(m, call, only.list, only.rest);
    return newArray(
      m,
      call,
      [],
      joinAll(parts.flatMap((each) => [...each.list, each.rest ?? nothing])),
    );
  };
}

const entries = listing((m, call, obj) => mapEntries(m, call.frame, obj, call.site));
const values = listing((m, call, obj) => setElements(m, call.frame, obj));
const keys = listing((m, call, obj) => {
  m.depend(call.frame, obj);
  const list = entriesOf(obj).map(([, each]) => each.key ?? nothing);
  return { list, rest: obj.rest && (obj.keys ?? nothing) };
});

const clear: Implementation = (m, call) => {
  for (const obj of collections(call)) {
    if (m.isSure()) {
      m.willChange(obj);
      for (const [key] of entriesOf(obj)) obj.properties.delete(key);
      m.changed(obj);
    } else
      for (const [key, entry] of entriesOf(obj))
        if (!entry.maybe) replace(m, obj, key, { ...entry, maybe: true });
  }
  return undefinedValue;
};

const shared = { has, delete: remove, forEach, clear, values };

export const mapMethods: Readonly<Record<string, Implementation>> = {
  ...shared,
  get: mapGet,
  set: mapSet,
  entries,
  keys,
  [wellKnownSymbols.iterator]: entries,
};

/** Methods of sets and of maps; a set's own combinations are in `set-operations`. */
export const setMethods: Readonly<Record<string, Implementation>> = {
  ...shared,
  ...setOperations,
  add: setAdd,
  entries,
  keys: values,
  [wellKnownSymbols.iterator]: values,
};

/** `new Map(entries)`. */
export const newMap: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "map" }), "map");
  fillMap(m, call, (sure, key, value) => put(m, call, made, key, value, sure));
  return single(made);
};

type Add = (sure: boolean, key: Value, value: Value) => void;

/** Adds the entries that the constructor of a map is given. */
function fillMap(m: Machine, call: NativeCall, add: Add): void {
  fillSet(m, call, (sure, pair) => {
    const key = m.get(call.frame, pair, constantOf("0"), call.site);
    add(sure, key, m.get(call.frame, pair, constantOf("1"), call.site));
  });
}

export const newSet: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "set" }), "set");
  fillSet(m, call, (sure, each) => put(m, call, made, each, each, sure));
  return single(made);
};

function fillSet(m: Machine, call: NativeCall, add: (sure: boolean, each: Value) => void): void {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  for (const each of list) add(true, each);
  if (rest && rest.atoms.size > 0) whileUnsure(m, call.frame, () => add(false, rest));
}

/** What `super(…)` does in a class that extends `Map` or `Set`: it calls `set` or `add`, also the class's own. */
export function fillCollection(m: Machine, call: NativeCall, instance: Obj): void {
  const self = single(instance);
  const isMap = instance.data.is === "map";
  const adder = m.get(call.frame, self, constantOf(isMap ? "set" : "add"), call.site);
  let turn = 0;
  const add = (_sure: boolean, ...list: Value[]) => {
    turn += 1;
    callFor(m, call, adder, `add${turn}`, argsOf(...list), self);
  };
  if (isMap) fillMap(m, call, add);
  else fillSet(m, call, add);
}
