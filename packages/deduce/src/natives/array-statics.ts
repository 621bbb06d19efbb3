import { whileUnsure } from "../solve/branches.js";
import { iterate } from "../solve/elements.js";
import { argsOf } from "../values/args.js";
import { constantOf, onlyConstant, undefinedValue, unknownValue } from "../values/value.js";
import { arg, callFor, type Implementation, newArray } from "./native.js";

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
