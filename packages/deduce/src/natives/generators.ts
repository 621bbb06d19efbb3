import { advance, iterate, remaining } from "../solve/iteration/elements.js";
import { send, throwInto } from "../solve/iteration/generators.js";
import type { Machine } from "../solve/machine.js";
import { allocate, writeProperty } from "../solve/memory.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { wellKnownSymbols } from "../values/symbols.js";
import {
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
import { arrayMethods } from "./arrays.js";
import { arg, type Implementation, newArray } from "./native.js";

/** One step of an iterator: `{ value, done }`, with what was sent into the generator kept for its `yield`. */
const next: Implementation = (m, call) => {
  const known = nextInOrder(m, call);
  if (known) return known;
  for (const atom of call.self.atoms) {
    if (atom.is !== "object" || atom.data.is !== "generator") continue;
    send(m, call.frame, atom, arg(call, 0));
  }
  return step(m, call, join(join(elements(m, call), returned(m, call)), undefinedValue));
};

/** The next of the elements, where they are known and nothing is sent. */
function nextInOrder(m: Machine, call: NativeCall): Value | undefined {
  const only = onlyAtom(call.self);
  if (!m.isSure() || only?.is !== "object" || call.args.list.length > 0 || call.args.rest)
    return undefined;
  const { list, rest } = remaining(m, call.frame, only, call.site);
  const [value] = list;
  if (!value && rest) return undefined;
  advance(only, 1);
  if (value) return step(m, call, value, constantOf(false));
  const last = ended.has(only) ? undefined : only.returned;
  end(only);
  return step(m, call, last, constantOf(true));
}

/** Generators that have given, while modules run, what they return. */
const ended = new WeakSet<Obj>();

function end(iterator: Obj): void {
  ended.add(iterator);
  advance(iterator, Number.POSITIVE_INFINITY);
}

const throwIn: Implementation = (m, call) => {
  for (const atom of call.self.atoms) {
    if (atom.is !== "object" || atom.data.is !== "generator") continue;
    throwInto(m, call.frame, atom, arg(call, 0));
  }
  return step(m, call, join(join(elements(m, call), returned(m, call)), undefinedValue));
};

function returned(m: Machine, call: NativeCall): Value {
  let found: Value = nothing;
  for (const atom of call.self.atoms) {
    if (atom.is !== "object" || atom.data.is !== "generator") continue;
    m.depend(call.frame, atom);
    found = join(found, atom.returned ?? nothing);
  }
  return found;
}

function step(
  m: Machine,
  call: NativeCall,
  value: Value = undefinedValue,
  done: Value = unknownValue(),
): Value {
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "step");
  writeProperty(m, made, "value", value, call.site.at, true);
  writeProperty(m, made, "done", done, call.site.at, true);
  return single(made);
}

function elements(m: Machine, call: NativeCall): Value {
  const { list, rest } = iterate(m, call.frame, call.self, call.site);
  return join(joinAll(list), rest ?? nothing);
}

const itself: Implementation = (_m, call) => call.self;

/** Iterator helpers, on a copy of the elements. */
function helper(method: Implementation = itself): Implementation {
  return (m, call) => {
    const { list, rest } = iterate(m, call.frame, call.self, call.site);
    const copy = newArray(m, call, list, rest, "copy");
    return method(m, { ...call, self: copy });
  };
}

export const generatorMethods: Readonly<Record<string, Implementation>> = {
  next,
  return: (m, call) => {
    for (const atom of call.self.atoms) if (atom.is === "object" && m.isSure()) end(atom);
    return step(m, call, arg(call, 0));
  },
  throw: throwIn,
  [wellKnownSymbols.iterator]: itself,
  [wellKnownSymbols.asyncIterator]: itself,
  map: helper(arrayMethods.map),
  filter: helper(arrayMethods.filter),
  forEach: helper(arrayMethods.forEach),
  flatMap: helper(arrayMethods.flatMap),
  reduce: helper(arrayMethods.reduce),
  find: helper(arrayMethods.find),
  some: helper(arrayMethods.some),
  every: helper(arrayMethods.every),
  toArray: helper(),
  take: (m, call) =>
    helper(arrayMethods.slice)(m, { ...call, args: argsOf(constantOf(0), arg(call, 0)) }),
  drop: (m, call) => helper(arrayMethods.slice)(m, { ...call, args: argsOf(arg(call, 0)) }),
};
