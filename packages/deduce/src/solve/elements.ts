import { argsOf } from "../values/args.js";
import type { Obj } from "../values/obj.js";
import { wellKnownSymbols } from "../values/symbols.js";
import {
  constantOf,
  dataValue,
  join,
  joinAll,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { arrayElements, type Elements } from "./array-elements.js";
import { callOwn } from "./conversions.js";
import { entriesOf } from "./entries.js";
import { begin, isStepped, noteLoop } from "./generators.js";
import { drive, hasNext } from "./iterators.js";
import type { Frame, Machine, Site } from "./machine.js";
import { allocate, fillArray } from "./memory.js";
import { isProxyOfArray, proxyElements } from "./proxied-arrays.js";
import { toValue } from "./real.js";

/** What `for … of` and spread give for a value: all that its atoms may give. */
export function iterate(m: Machine, frame: Frame, value: Value, site: Site): Elements {
  if (m.run === 0) m.observe(frame, value, site.at);
  const parts = [...value.atoms].map((atom): Elements => {
    if (atom.is === "constant") {
      return typeof atom.value === "string"
        ? { list: [...atom.value].map((each) => constantOf(each)), rest: undefined }
        : { list: [], rest: undefined };
    }
    if (atom.is !== "object")
      return {
        list: [],
        rest: (atom.is === "unknown" && atom.isData ? dataValue : unknownValue)(
          value.cause ?? m.cause("what is iterated over is not known before run time", site.at),
        ),
      };
    return iterateObject(m, frame, atom, site);
  });
  const [first] = parts;
  if (parts.length === 1 && first) return first;
  const all = joinAll(parts.flatMap((each) => [...each.list, each.rest ?? nothing]));
  return { list: [], rest: all, iterators: joinAll(parts.map(iteratorsOf)) };
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
  switch (obj.data.is) {
    case "array":
      return arrayElements(m, frame, obj);
    case "generator": {
      const left = remaining(m, frame, obj, site);
      if (m.isSure()) advance(obj, Number.POSITIVE_INFINITY);
      return left;
    }
    case "promise":
      return { list: [], rest: undefined };
    case "map":
      return mapEntries(m, frame, obj, site);
    case "set":
      return setElements(m, frame, obj);
    default:
      if (isProxyOfArray(obj)) return proxyElements(m, frame, obj, site);
      return iterateByProtocol(m, frame, obj, site);
  }
}

/** How far generators, and lists used as iterators, have come while modules run. */
const taken = new WeakMap<Obj, number>();

export function advance(iterator: Obj, steps: number): void {
  taken.set(iterator, (taken.get(iterator) ?? 0) + steps);
}

/** What a generator has not given yet. */
export function remaining(m: Machine, frame: Frame, iterator: Obj, site: Site): Elements {
  if (iterator.data.is === "generator") {
    begin(m, frame, iterator);
    noteLoop(m, frame, iterator, site);
  }
  const content = iterator.data.is === "array" ? single(iterator) : iterator.content;
  const all = content ? iterate(m, frame, content, site) : { list: [], rest: undefined };
  if (m.isSure()) return { ...all, list: all.list.slice(taken.get(iterator) ?? 0) };
  if (iterator.data.is === "array" || !(taken.get(iterator) || isStepped(iterator))) return all;
  return { list: [], rest: join(joinAll(all.list), all.rest ?? nothing) };
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
  return { list, rest: pair(map.keys ?? unknownValue(), map.rest, "entries") };
}

export function setElements(m: Machine, frame: Frame, set: Obj): Elements {
  m.depend(frame, set);
  return { list: entriesOf(set).map(([, { value }]) => value), rest: set.rest };
}

/** An object with `[Symbol.iterator]`, or a library's. */
function iterateByProtocol(m: Machine, frame: Frame, obj: Obj, site: Site): Elements {
  const self: Value = { atoms: new Set([obj]) };
  if (obj.real instanceof URLSearchParams || obj.real instanceof Uint8Array)
    return iterate(m, frame, toValue(m, frame, site, [...obj.real], "elements"), site);
  if (obj.data.is === "opaque") return { list: [], rest: m.get(frame, self, unknownValue(), site) };
  const found = [wellKnownSymbols.iterator, wellKnownSymbols.asyncIterator].map((key) =>
    m.get(frame, self, constantOf(key), site),
  );
  const iterator = m.call(frame, joinAll(found), self, { list: [], rest: undefined }, site);
  if (iterator.atoms.size === 0) return { list: [], rest: unknownValue() };
  const nested = [...iterator.atoms].map((each): Elements => {
    if (each.is !== "object") return { list: [], rest: undefined };
    if (each.data.is === "object" && hasNext(each)) return drive(m, frame, each, site);
    return each === obj
      ? { list: [], rest: unknownValue() }
      : iterate(m, frame, { atoms: new Set([each]) }, site);
  });
  const [only] = nested;
  if (nested.length === 1 && only) return only;
  return {
    list: [],
    rest: joinAll(nested.flatMap((each) => [...each.list, each.rest ?? nothing])),
    iterators: joinAll(nested.map(iteratorsOf)),
  };
}
