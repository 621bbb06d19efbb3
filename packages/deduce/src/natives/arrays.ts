import { callOwn, toPrimitive } from "../solve/expressions/conversions.js";
import { strictlyEqual } from "../solve/expressions/operators.js";
import type { Machine } from "../solve/machine.js";
import type { Elements } from "../solve/members/array-elements.js";
import { noArgs } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { wellKnownSymbols } from "../values/symbols.js";
import {
  constantOf,
  join,
  joinAll,
  nothing,
  onlyConstant,
  undefinedValue,
  unknownValue,
  type Value,
  withUses,
} from "../values/value.js";
import { callbackMethods } from "./array-callbacks.js";
import { changingMethods } from "./array-changes.js";
import { ofReceiver } from "./array-classes.js";
import { arraysOf, elements, everything, flattened } from "./array-elements.js";
import { orderingMethods } from "./array-order.js";
import { arg, causeIn, type Implementation, newArray } from "./native.js";

/** Levels to which an array in itself is opened at most. */
const mostLevels = 16;

const flat: Implementation = (m, call) => {
  const depth = onlyConstant(arg(call, 0));
  const levels = depth?.value === undefined ? (depth ? 1 : mostLevels) : Number(depth.value);
  let opened = elements(m, call);
  let all = everything(opened);
  for (let level = 0; level < Math.min(levels, mostLevels) && hasArrays(opened); level += 1) {
    opened = opening(m, call, opened);
    all = join(all, everything(opened));
  }
  return depth ? newArray(m, call, opened.list, opened.rest) : newArray(m, call, [], all);
};

function hasArrays(parts: Elements): boolean {
  return arraysOf(everything(parts)).length > 0;
}

/** One level less of arrays in arrays. */
function opening(m: Machine, call: NativeCall, { list, rest }: Elements): Elements {
  const parts = list.map((one) => flattened(m, call, one));
  if (!rest && parts.every((part) => !part.rest))
    return { list: parts.flatMap((part) => part.list), rest: undefined };
  const others = rest ? everything(flattened(m, call, rest)) : nothing;
  return { list: [], rest: joinAll([...parts.map(everything), others]) };
}

const slice: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const [from, to] = [onlyConstant(arg(call, 0)), onlyConstant(arg(call, 1))];
  if (rest || !from || !to) return newArray(m, call, [], everything({ list, rest }));
  return newArray(m, call, list.slice(from.value as number, to.value as number));
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

const at: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const index = onlyConstant(arg(call, 0));
  if (rest || !index) return join(everything({ list, rest }), undefinedValue);
  return list.at(Number(index.value)) ?? undefinedValue;
};

const joinTexts: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const all = everything({ list, rest });
  const converted = toPrimitive(m, call.frame, all, "string", call.site);
  const parts = list.map(onlyConstant);
  const separator = onlyConstant(arg(call, 0));
  if (rest || parts.includes(undefined) || !separator)
    return withUses(unknownValue(causeIn(m, call, [...list, arg(call, 0)])), [
      all,
      arg(call, 0),
      converted,
    ]);
  return constantOf(parts.map((one) => one?.value).join(separator.value as string | undefined));
};

/** Each element says itself how it is written where the reader is. */
const localText: Implementation = (m, call) => {
  const all = everything(elements(m, call));
  for (const atom of all.atoms)
    if (atom.is === "object") callOwn(m, call.frame, atom, "toLocaleString", noArgs, call.site);
  return withUses(unknownValue(causeIn(m, call, [all])), [all]);
};

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** `NaN` alone is found by `includes` although it equals nothing. */
function isNotANumber(value: Value): boolean {
  return Number.isNaN(onlyConstant(value)?.value);
}

function search(look: "includes" | "indexOf" | "lastIndexOf"): Implementation {
  return (m, call) => {
    const { list, rest } = elements(m, call);
    const wanted = arg(call, 0);
    const findsNaN = look === "includes" && isNotANumber(wanted);
    const verdicts = list.map((each) =>
      findsNaN && isNotANumber(each) ? true : strictlyEqual(each, wanted),
    );
    const from = call.args.list.slice(1).map((each) => onlyConstant(each)?.value);
    if (rest || call.args.rest || verdicts.includes(undefined) || !from.every(isNumber))
      return unknownValue(causeIn(m, call, [...list, wanted]));
    return constantOf(verdicts[look](true, ...from));
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
  const index = onlyConstant(arg(call, 0));
  if (rest || typeof index?.value !== "number")
    return newArray(m, call, [], join(everything({ list, rest }), arg(call, 1)));
  const changed = [...list];
  changed[index.value < 0 ? list.length + index.value : index.value] = arg(call, 1);
  return newArray(m, call, changed);
};

export const arrayMethods: Readonly<Record<string, Implementation>> = {
  ...callbackMethods,
  ...changingMethods,
  ...orderingMethods,
  flat: ofReceiver(flat),
  slice: ofReceiver(slice),
  concat: ofReceiver(concat),
  with: withElement,
  at,
  join: joinTexts,
  toString: (m: Machine, call: NativeCall) => joinTexts(m, { ...call, args: noArgs }),
  toLocaleString: localText,
  includes: search("includes"),
  indexOf: search("indexOf"),
  lastIndexOf: search("lastIndexOf"),
  entries,
  keys,
  values: copy,
  [wellKnownSymbols.iterator]: copy,
};
