import { unsurely, whileUnsure } from "../solve/branches.js";
import { arrayElements, type Elements, iterate } from "../solve/elements.js";
import type { Machine } from "../solve/machine.js";
import { append, blur, replace, writeRest } from "../solve/memory.js";
import { argsOf, dropArgs } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import {
  constantOf,
  join,
  joinAll,
  nothing,
  onlyConstant,
  truth,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import {
  allArgs,
  arg,
  callFor,
  causeIn,
  type Implementation,
  newArray,
  runTime,
} from "./native.js";

/** Elements for which a callback is walked one by one. */
const most = 64;

function elements(m: Machine, call: NativeCall): Elements {
  const parts = arraysOf(call.self).map((each) => arrayElements(m, call.frame, each));
  const [only] = parts;
  if (parts.length === 1 && only && only.list.length <= (m.run === 0 ? 10_000 : most)) return only;
  return { list: [], rest: joinAll(parts.flatMap((each) => [...each.list, each.rest ?? nothing])) };
}

function arraysOf(value: Value): Obj[] {
  return [...value.atoms].filter(
    (atom): atom is Obj => atom.is === "object" && atom.data.is === "array",
  );
}

interface Called {
  readonly element: Value;
  readonly result: Value;
}

/** Calls the callback for every element, as `forEach` does. */
function each(m: Machine, call: NativeCall): { list: Called[]; rest: Called | undefined } {
  const callback = arg(call, 0);
  const { list, rest } = elements(m, call);
  const called = list.map((element, index) => ({
    element,
    result: callFor(
      m,
      call,
      callback,
      String(index),
      argsOf(element, constantOf(index), call.self),
      arg(call, 1),
    ),
  }));
  if (!rest) return { list: called, rest: undefined };
  const args = argsOf(rest, unknownValue(), call.self);
  const result = whileUnsure(m, call.frame, () =>
    callFor(m, call, callback, "*", args, arg(call, 1)),
  );
  return { list: called, rest: { element: rest, result } };
}

function everything({ list, rest }: Elements): Value {
  return join(joinAll(list), rest ?? nothing);
}

const map: Implementation = (m, call) => {
  const { list, rest } = each(m, call);
  return newArray(
    m,
    call,
    list.map((one) => one.result),
    rest?.result,
  );
};

const filterElements: Implementation = (m, call) => {
  const { list, rest } = each(m, call);
  const verdicts = list.map((one) => truth(one.result));
  if (!rest && !verdicts.includes(undefined)) {
    return newArray(
      m,
      call,
      list.filter((_, index) => verdicts[index]).map((one) => one.element),
    );
  }
  const kept = list.filter((_, index) => verdicts[index] !== false).map((one) => one.element);
  return newArray(m, call, [], join(joinAll(kept), rest?.element ?? nothing));
};

const find: Implementation = (m, call) => {
  const { list, rest } = each(m, call);
  let found: Value = nothing;
  for (const { element, result } of list) {
    const verdict = truth(result);
    if (verdict === false) continue;
    found = join(found, element);
    if (verdict === true) return found;
  }
  const all = join(join(found, rest?.element ?? nothing), undefinedValue);
  return { atoms: all.atoms, cause: list.find((one) => one.result.cause)?.result.cause };
};

const forEach: Implementation = (m, call) => {
  each(m, call);
  return undefinedValue;
};

const test: Implementation = (m, call) => {
  each(m, call);
  return runTime(m, call, "this is not known before run time");
};

const flatMap: Implementation = (m, call) => {
  const { list, rest } = each(m, call);
  const parts = list.map((one) => flattened(m, call, one.result));
  const open = rest || parts.some((part) => part.rest);
  const all = parts.flatMap((part) => part.list);
  if (!open) return newArray(m, call, all);
  const more = [
    ...all,
    ...parts.map((part) => part.rest ?? nothing),
    rest ? everything(flattened(m, call, rest.result)) : nothing,
  ];
  return newArray(m, call, [], joinAll(more));
};

function flattened(m: Machine, call: NativeCall, value: Value): Elements {
  const arrays = arraysOf(value);
  if (arrays.length === 0) return { list: [value], rest: undefined };
  if (arrays.length === 1 && value.atoms.size === 1 && arrays[0])
    return arrayElements(m, call.frame, arrays[0]);
  const others = {
    atoms: new Set([...value.atoms].filter((atom) => !arrays.includes(atom as Obj))),
  };
  return {
    list: [],
    rest: joinAll([others, ...arrays.map((one) => everything(arrayElements(m, call.frame, one)))]),
  };
}

const flat: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const parts = list.map((one) => flattened(m, call, one));
  if (!rest && parts.every((part) => !part.rest))
    return newArray(
      m,
      call,
      parts.flatMap((part) => part.list),
    );
  return newArray(
    m,
    call,
    [],
    joinAll([...parts.map(everything), rest ? everything(flattened(m, call, rest)) : nothing]),
  );
};

const reduce: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const [first, ...others] = call.args.list.length > 1 ? [arg(call, 1), ...list] : list;
  let total = first ?? (rest ? rest : undefinedValue);
  others.forEach((element, index) => {
    total = callFor(
      m,
      call,
      arg(call, 0),
      String(index),
      argsOf(total, element, constantOf(index), call.self),
    );
  });
  if (!rest) return total;
  whileUnsure(m, call.frame, () => {
    for (let walk = 0; walk < 6; walk += 1) {
      const next = join(
        total,
        callFor(m, call, arg(call, 0), "*", argsOf(total, rest, unknownValue(), call.self)),
      );
      if (next === total) return;
      total = next;
    }
  });
  return total;
};

const push: Implementation = (m, call) => {
  const arrays = arraysOf(call.self);
  const add = (array: Obj) => {
    for (const value of call.args.list) append(m, array, value, call.site.at);
    if (call.args.rest) append(m, array, call.args.rest, call.site.at);
  };
  if (arrays.length === 1 && arrays[0]) add(arrays[0]);
  else for (const array of arrays) whileUnsure(m, call.frame, () => add(array));
  return runTime(m, call, "the length of this array is not known before run time");
};

/** Takes from the end or the start. */
function take(fromEnd: boolean): Implementation {
  return (m, call) => {
    const [array] = arraysOf(call.self);
    const { list, rest } = elements(m, call);
    if (!array || rest || arraysOf(call.self).length > 1 || !m.isSure()) {
      for (const one of arraysOf(call.self)) blur(m, one);
      return join(everything({ list, rest }), undefinedValue);
    }
    const taken = fromEnd ? list.at(-1) : list[0];
    refill(m, array, fromEnd ? list.slice(0, -1) : list.slice(1));
    return taken ?? undefinedValue;
  };
}

function refill(m: Machine, array: Obj, list: readonly Value[]): void {
  m.willChange(array);
  array.properties.clear();
  array.length = 0;
  list.forEach((value, index) =>
    replace(m, array, String(index), { value, maybe: false, at: array.at }),
  );
  array.length = list.length;
  m.changed(array);
}

const unshift: Implementation = (m, call) => {
  for (const array of arraysOf(call.self)) {
    const { list, rest } = arrayElements(m, call.frame, array);
    if (m.isSure() && !rest && !call.args.rest) refill(m, array, [...call.args.list, ...list]);
    else {
      blur(m, array);
      writeRest(m, array, allArgs(call));
    }
  }
  return runTime(m, call, "the length of this array is not known before run time");
};

const slice: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const [from, to] = [onlyConstant(arg(call, 0)), onlyConstant(arg(call, 1))];
  if (rest || !from || !to) return newArray(m, call, [], everything({ list, rest }));
  return newArray(m, call, list.slice(from.value as number, to.value as number));
};

const splice: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  for (const array of arraysOf(call.self)) {
    blur(m, array);
    writeRest(m, array, joinAll(dropArgs(call.args, 2).list));
  }
  return newArray(m, call, [], everything({ list, rest }));
};

const concat: Implementation = (m, call) => {
  const parts = [elements(m, call), ...call.args.list.map((one) => flattened(m, call, one))];
  if (parts.every((part) => !part.rest) && !call.args.rest)
    return newArray(
      m,
      call,
      parts.flatMap((part) => part.list),
    );
  return newArray(m, call, [], joinAll([...parts.map(everything), call.args.rest ?? nothing]));
};

/** Another order of the same elements. */
function reorder(
  order: ((list: readonly Value[]) => Value[] | undefined) | undefined,
  inPlace: boolean,
): Implementation {
  return (m, call) => {
    const { list, rest } = elements(m, call);
    const callback = arg(call, 0);
    const all = everything({ list, rest });
    if (!order)
      unsurely(m, call.frame, [() => callFor(m, call, callback, "sort", argsOf(all, all))]);
    const ordered = rest ? undefined : order ? order(list) : sorted(list, callback);
    const [array] = arraysOf(call.self);
    if (!inPlace || !array)
      return ordered ? newArray(m, call, ordered) : newArray(m, call, [], all);
    if (ordered && m.isSure()) refill(m, array, ordered);
    else
      for (const one of arraysOf(call.self)) {
        blur(m, one);
      }
    return call.self;
  };
}

function sorted(list: readonly Value[], callback: Value): Value[] | undefined {
  const constants = list.map(onlyConstant);
  if (constants.includes(undefined) || [...callback.atoms].some((atom) => atom.is === "object"))
    return undefined;
  return constants
    .map((one) => one?.value)
    .sort()
    .map((one) => constantOf(one));
}

const fill: Implementation = (m, call) => {
  for (const array of arraysOf(call.self)) {
    const { list, rest } = arrayElements(m, call.frame, array);
    if (m.isSure() && !rest && call.args.list.length === 1)
      refill(
        m,
        array,
        list.map(() => arg(call, 0)),
      );
    else writeRest(m, array, arg(call, 0));
  }
  return call.self;
};

const at: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const index = onlyConstant(arg(call, 0));
  if (rest || !index) return join(everything({ list, rest }), undefinedValue);
  return list.at(Number(index.value)) ?? undefinedValue;
};

const joinTexts: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const parts = list.map(onlyConstant);
  const separator = onlyConstant(arg(call, 0));
  if (rest || parts.includes(undefined) || !separator)
    return unknownValue(causeIn(m, call, [...list, arg(call, 0)]));
  return constantOf(parts.map((one) => one?.value).join(separator.value as string | undefined));
};

function search(look: "includes" | "indexOf"): Implementation {
  return (m, call) => {
    const { list, rest } = elements(m, call);
    const wanted = onlyConstant(arg(call, 0));
    const known = list.map(onlyConstant);
    if (rest || !wanted || known.includes(undefined)) return unknownValue(causeIn(m, call, list));
    return constantOf(known.map((one) => one?.value)[look](wanted.value));
  };
}

const entries: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const pair = (key: Value, value: Value, part: string) =>
    newArray(m, call, [key, value], undefined, part);
  return newArray(
    m,
    call,
    list.map((value, index) => pair(constantOf(index), value, `entry${index}`)),
    rest && pair(unknownValue(), rest, "entries"),
  );
};

const keys: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  return newArray(
    m,
    call,
    list.map((_, index) => constantOf(index)),
    rest && unknownValue(),
  );
};

const copy: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  return newArray(m, call, list, rest);
};

const withElement: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  return newArray(m, call, [], join(everything({ list, rest }), arg(call, 1)));
};

export const arrayMethods: Readonly<Record<string, Implementation>> = {
  map,
  filter: filterElements,
  find,
  findLast: find,
  findIndex: test,
  findLastIndex: test,
  some: test,
  every: test,
  forEach,
  flatMap,
  flat,
  reduce,
  reduceRight: reduce,
  push,
  pop: take(true),
  shift: take(false),
  unshift,
  slice,
  splice,
  concat,
  reverse: reorder((list) => [...list].reverse(), true),
  toReversed: reorder((list) => [...list].reverse(), false),
  sort: reorder(undefined, true),
  toSorted: reorder(undefined, false),
  toSpliced: splice,
  with: withElement,
  fill,
  at,
  join: joinTexts,
  includes: search("includes"),
  indexOf: search("indexOf"),
  entries,
  keys,
  values: copy,
  "@@iterator": copy,
};

/** `Array.from(source, map?)`. */
export const arrayFrom: Implementation = (m, call) => {
  const source = arg(call, 0);
  const length = [...source.atoms].every(
    (atom) => atom.is === "object" && atom.data.is === "object" && atom.properties.has("length"),
  )
    ? onlyConstant(m.get(call.frame, source, constantOf("length"), call.site))
    : undefined;
  const { list, rest } =
    length && source.atoms.size > 0
      ? {
          list: Array.from(
            { length: Math.min(Number(length.value) || 0, 10_000) },
            () => undefinedValue,
          ),
          rest: undefined,
        }
      : iterate(m, call.frame, source, call.site);
  const callback = arg(call, 1);
  if (![...callback.atoms].some((atom) => atom.is === "object"))
    return newArray(m, call, list, rest);
  const mapped = list.map((one, index) =>
    callFor(m, call, callback, String(index), argsOf(one, constantOf(index))),
  );
  const others =
    rest &&
    whileUnsure(m, call.frame, () => callFor(m, call, callback, "*", argsOf(rest, unknownValue())));
  return newArray(m, call, mapped, others);
};

export const arrayOf: Implementation = (m, call) =>
  newArray(m, call, call.args.list, call.args.rest);

/** `new Array(3)` has three empty places. */
export const arrayNew: Implementation = (m, call) => {
  const only = call.args.list.length === 1 && onlyConstant(arg(call, 0));
  if (only && typeof only.value === "number") {
    return newArray(
      m,
      call,
      Array.from({ length: Math.min(only.value, 10_000) }, () => undefinedValue),
    );
  }
  return newArray(m, call, call.args.list, call.args.rest);
};
