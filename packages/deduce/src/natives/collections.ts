import { whileUnsure } from "../solve/branches.js";
import { iterate, mapEntries, setElements } from "../solve/elements.js";
import type { Machine } from "../solve/machine.js";
import { allocate, replace, writeRest } from "../solve/memory.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import {
  type Atom,
  constantOf,
  join,
  joinAll,
  nothing,
  onlyAtom,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { arg, callFor, type Implementation, newArray, runTime } from "./native.js";

function collections({ self }: NativeCall): Obj[] {
  return [...self.atoms].filter(
    (atom): atom is Obj =>
      atom.is === "object" && (atom.data.is === "map" || atom.data.is === "set"),
  );
}

/** The key under which an entry is kept, if it is one thing and that is known. */
function exactKey(value: Value): Atom | undefined {
  const atom = onlyAtom(value);
  return atom?.is === "constant" || (atom?.is === "object" && atom.data.is !== "opaque")
    ? atom
    : undefined;
}

function put(m: Machine, call: NativeCall, obj: Obj, key: Value, value: Value): void {
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
  const id = String(atom.id);
  const old = obj.properties.get(id);
  const next = old && !m.isSure() ? join(old.value, value) : value;
  if (next === old?.value) return;
  replace(m, obj, id, { value: next, key, maybe: !m.isSure(), at: call.site.at });
}

const mapGet: Implementation = (m, call) => {
  const wanted = arg(call, 0);
  const atom = exactKey(wanted);
  let found: Value = nothing;
  for (const obj of collections(call)) {
    m.depend(call.frame, obj);
    const entry = atom && obj.properties.get(String(atom.id));
    const whole = atom
      ? (entry?.value ?? nothing)
      : joinAll([...obj.properties.values()].map((each) => each.value));
    found = join(found, join(whole, obj.rest ?? nothing));
    if (!entry || entry.maybe || obj.rest) found = join(found, undefinedValue);
  }
  return found.cause || !wanted.cause ? found : { atoms: found.atoms, cause: wanted.cause };
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
  const atom = exactKey(arg(call, 0));
  const [only] = collections(call);
  if (!atom || !only || collections(call).length > 1)
    return runTime(m, call, "this is not known before run time");
  m.depend(call.frame, only);
  const entry = only.properties.get(String(atom.id));
  if (only.rest || entry?.maybe || (m.run > 0 && !entry))
    return runTime(m, call, "this is not known before run time");
  return constantOf(entry !== undefined);
};

const remove: Implementation = (m, call) => {
  const atom = exactKey(arg(call, 0));
  for (const obj of collections(call)) {
    const entry = atom && obj.properties.get(String(atom.id));
    if (!atom || !entry) continue;
    if (!m.isSure()) {
      if (!entry.maybe) replace(m, obj, String(atom.id), { ...entry, maybe: true });
    } else {
      m.willChange(obj);
      obj.properties.delete(String(atom.id));
      m.changed(obj);
    }
  }
  return runTime(m, call, "this is not known before run time");
};

const forEach: Implementation = (m, call) => {
  for (const obj of collections(call)) {
    m.depend(call.frame, obj);
    for (const [id, entry] of obj.properties) {
      callFor(m, call, arg(call, 0), id, argsOf(entry.value, entry.key ?? nothing, single(obj)));
    }
    const { rest } = obj;
    const args = rest && argsOf(rest, obj.keys ?? unknownValue(), single(obj));
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

const entries = listing((m, call, obj) =>
  obj.data.is === "map"
    ? mapEntries(m, call.frame, obj, call.site)
    : setElements(m, call.frame, obj),
);
const values = listing((m, call, obj) => setElements(m, call.frame, obj));
const keys = listing((m, call, obj) => {
  m.depend(call.frame, obj);
  const list = [...obj.properties.values()].map((each) => each.key ?? nothing);
  return { list, rest: obj.rest && (obj.keys ?? unknownValue()) };
});

const clear: Implementation = (m, call) => {
  for (const obj of collections(call)) {
    if (!m.isSure()) continue;
    m.willChange(obj);
    obj.properties.clear();
    m.changed(obj);
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
  "@@iterator": entries,
};

export const setMethods: Readonly<Record<string, Implementation>> = {
  ...shared,
  add: setAdd,
  entries,
  keys: values,
  "@@iterator": values,
  union: (m, call) => {
    const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
    for (const obj of collections(call))
      for (const each of [...list, rest ?? nothing]) put(m, call, obj, each, each);
    return call.self;
  },
};

/** `new Map(entries)`. */
export const newMap: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "map" }), "map");
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const add = (pair: Value) => {
    const key = m.get(call.frame, pair, constantOf("0"), call.site);
    const value = m.get(call.frame, pair, constantOf("1"), call.site);
    put(m, call, made, key, value);
  };
  list.forEach(add);
  if (rest && rest.atoms.size > 0) add(rest);
  return single(made);
};

export const newSet: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "set" }), "set");
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  for (const each of list) put(m, call, made, each, each);
  if (rest && rest.atoms.size > 0) put(m, call, made, rest, rest);
  return single(made);
};
