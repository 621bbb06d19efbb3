import { unsurely, whileUnsure } from "../solve/branches.js";
import { toPrimitive } from "../solve/conversions.js";
import { arrayElements } from "../solve/elements.js";
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
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { callbackMethods } from "./array-callbacks.js";
import { arraysOf, elements, everything, flattened } from "./array-elements.js";
import {
  allArgs,
  arg,
  callFor,
  causeIn,
  type Implementation,
  newArray,
  runTime,
} from "./native.js";

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
  for (const [index, value] of list.entries()) {
    replace(m, array, String(index), { value, maybe: false, at: array.at });
  }
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
    const ordered = rest
      ? undefined
      : order
        ? order(list)
        : (sorted(list, callback) ?? sortedBy(m, call, list, callback));
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

/** Most elements whose order is worked out with the program's own comparison. */
const mostCompared = 256;

/** The order that the program's own comparison gives, where that is known for all pairs. */
function sortedBy(
  m: Machine,
  call: NativeCall,
  list: readonly Value[],
  callback: Value,
): Value[] | undefined {
  if (!m.isSure() || callback.atoms.size !== 1 || list.length > mostCompared) return undefined;
  let turn = 0;
  let isKnown = true;
  const ordered = [...list].sort((a, b) => {
    if (!isKnown) return 0;
    turn += 1;
    const result = onlyConstant(callFor(m, call, callback, `compare${turn}`, argsOf(a, b)));
    if (typeof result?.value === "number") return result.value;
    isKnown = false;
    return 0;
  });
  return isKnown ? ordered : undefined;
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
  const all = everything({ list, rest });
  toPrimitive(m, call.frame, all, "string", call.site);
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
  ...callbackMethods,
  flat,
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
