import { whileUnsure } from "../solve/control/branches.js";
import { iterate } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { wellKnownSymbols } from "../values/symbols.js";
import {
  constantOf,
  nullish,
  onlyAtom,
  onlyConstant,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { ofClass } from "./array-classes.js";
import { isArrayLike, likeElements } from "./array-likes.js";
import { arg, callFor, type Implementation, newArray } from "./native.js";

/** `Array.from(source, map?)`. */
export const arrayFrom: Implementation = (m, call) => {
  const source = arg(call, 0);
  const only = onlyAtom(source);
  const isLike = only?.is === "object" && isArrayLike(only) && !isIterable(m, call, source);
  const { list, rest } = isLike
    ? likeElements(m, call, only)
    : iterate(m, call.frame, source, call.site);
  const callback = arg(call, 1);
  if (![...callback.atoms].some((atom) => atom.is === "object"))
    return ofClass(m, call, call.self, newArray(m, call, list, rest));
  const mapped = list.map((one, index) =>
    callFor(m, call, callback, String(index), argsOf(one, constantOf(index))),
  );
  const others =
    rest &&
    whileUnsure(m, call.frame, () => callFor(m, call, callback, "*", argsOf(rest, unknownValue())));
  return ofClass(m, call, call.self, newArray(m, call, mapped, others));
};

function isIterable(m: Machine, call: NativeCall, source: Value): boolean {
  const method = m.get(call.frame, source, constantOf(wellKnownSymbols.iterator), call.site);
  return nullish(method) !== true;
}

export const arrayOf: Implementation = (m, call) =>
  ofClass(m, call, call.self, newArray(m, call, call.args.list, call.args.rest));

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
