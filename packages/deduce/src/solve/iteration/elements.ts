import { argsOf } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import { wellKnownSymbols } from "../../values/symbols.js";
import {
  type Atom,
  constantOf,
  dataValue,
  join,
  joinAll,
  nothing,
  single,
  undefinedValue,
  type Value,
  withUses,
} from "../../values/value.js";
import { callOwn } from "../expressions/conversions.js";
import type { Frame, Machine, Site } from "../machine.js";
import { arrayElements, type Elements } from "../members/array-elements.js";
import { entriesOf } from "../members/entries.js";
import { isProxyOfArray, proxyElements } from "../members/proxied-arrays.js";
import { toValue } from "../members/real.js";
import { allocate, fillArray } from "../memory.js";
import { begin, isShared, noteTaker } from "./generators.js";
import { drive } from "./iterators.js";

/** What `for … of` and spread give for a value: all that its atoms may give. */
export function iterate(m: Machine, frame: Frame, value: Value, site: Site): Elements {
  if (m.run === 0) m.observe(frame, value, site.at);
  const parts = [...value.atoms].map((atom): Elements => {
    if (atom.is === "constant") {
      return typeof atom.value === "string"
        ? { list: [...atom.value].map((each) => constantOf(each)), rest: undefined }
        : { list: [], rest: undefined };
    }
    m.observe(frame, single(atom), site.at);
    if (atom.is !== "object") {
      const why = "what is iterated over is not known before run time";
      const rest = dataValue(value.cause ?? m.cause(why, site.at));
      return { list: [], rest: withUses(rest, [single(atom)]) };
    }
    return iterateObject(m, frame, atom, site);
  });
  return either(parts);
}

/** One of several, of which it is not known which. */
function either(parts: readonly Elements[]): Elements {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const rest = joinAll(parts.flatMap((each) => [...each.list, each.rest ?? nothing]));
  return { list: [], rest, iterators: joinAll(parts.map(iteratorsOf)) };
}

function iteratorsOf({ iterators }: Elements): Value {
  return iterators ?? nothing;
}

/** Whoever does not take all that an iterator gives calls its `return`; so does one that throws. */
export function close(m: Machine, frame: Frame, elements: Elements, site: Site): void {
  for (const atom of iteratorsOf(elements).atoms) {
    if (atom.is === "object") callOwn(m, frame, atom, "return", argsOf(undefinedValue), site);
  }
}

function iterateObject(m: Machine, frame: Frame, obj: Obj, site: Site): Elements {
  m.depend(frame, obj);
  if (isProxyOfArray(obj)) return proxyElements(m, frame, obj, site);
  if (obj.data.is !== "array" && obj.data.is !== "generator")
    return iterateByProtocol(m, frame, obj, site);
  const left = remaining(m, frame, obj, site);
  const isIterator = obj.data.is === "generator" || taken.has(obj);
  if (isIterator && m.isSure()) advance(obj, Number.POSITIVE_INFINITY);
  return left;
}

/** How far generators, and lists used as iterators, have come while modules run. */
const taken = new WeakMap<Obj, number>();

export function advance(iterator: Obj, steps: number): void {
  taken.set(iterator, (taken.get(iterator) ?? 0) + steps);
}

/** What a generator, or a list used as an iterator, has not given yet. */
export function remaining(m: Machine, frame: Frame, iterator: Obj, site: Site): Elements {
  if (iterator.data.is === "generator") {
    begin(m, frame, iterator);
    noteTaker(m, frame, iterator, site);
  }
  const all =
    iterator.data.is === "array"
      ? arrayElements(m, frame, iterator)
      : iterate(m, frame, iterator.content ?? nothing, site);
  const list = all.list.slice(taken.get(iterator) ?? 0);
  if (iterator.data.is === "array" || !isShared(m, iterator)) return { ...all, list };
  return { list: [], rest: join(joinAll(list), all.rest ?? nothing) };
}

/** The `[key, value]` pairs of a map. */
export function mapEntries(m: Machine, frame: Frame, map: Obj, site: Site): Elements {
  m.depend(frame, map);
  const pair = (key: Value, value: Value, part: string): Value => {
    const made = allocate(m, frame, site, () => ({ is: "array" }), `${part}of${map.id}`);
    return single(fillArray(m, made, [key, value], undefined));
  };
  const list = entriesOf(map).map(([id, { key, value }]) =>
    pair(key ?? nothing, value, `entry${id}`),
  );
  if (!map.rest) return { list, rest: undefined };
  return { list, rest: pair(map.keys ?? nothing, map.rest, "entries") };
}

export function setElements(m: Machine, frame: Frame, set: Obj): Elements {
  m.depend(frame, set);
  return { list: entriesOf(set).map(([, { value }]) => value), rest: set.rest };
}

/** An object with `[Symbol.iterator]`. */
function iterateByProtocol(m: Machine, frame: Frame, obj: Obj, site: Site): Elements {
  const self: Value = { atoms: new Set([obj]) };
  if (obj.real instanceof URLSearchParams || obj.real instanceof Uint8Array)
    return iterate(m, frame, toValue(m, frame, site, [...obj.real], "elements"), site);
  const found = [wellKnownSymbols.iterator, wellKnownSymbols.asyncIterator].map((key) =>
    m.get(frame, self, constantOf(key), site),
  );
  const iterator = m.call(frame, joinAll(found), self, { list: [], rest: undefined }, site);
  return either(
    [...iterator.atoms].map((each) =>
      isOwnIterator(each) ? drive(m, frame, each, site) : iterate(m, frame, single(each), site),
    ),
  );
}

/** Whether the program wrote its `next`; others give what they hold. */
function isOwnIterator(atom: Atom): atom is Obj {
  return atom.is === "object" && !["array", "generator"].includes(atom.data.is);
}
