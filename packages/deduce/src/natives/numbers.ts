import { type Hint, toPrimitive } from "../solve/expressions/conversions.js";
import { template } from "../solve/expressions/operators.js";
import { iterate } from "../solve/iteration/elements.js";
import { isSymbol, showSymbol } from "../values/symbols.js";
import { constantOf, onlyAtom, single, truth, unknownValue, withUses } from "../values/value.js";
import { allArgs, arg, causeIn, compute, type Implementation, runTime } from "./native.js";

/** A function of constants alone, as JavaScript itself computes it. */
function pure(run: (...args: never[]) => unknown, hint: Hint = "number"): Implementation {
  return (m, call) => {
    const converted = toPrimitive(m, call.frame, allArgs(call), hint, call.site);
    if (call.args.rest) return unknownValue(causeIn(m, call, [allArgs(call)]));
    return withUses(compute(m, call, call.args.list, run), [converted]);
  };
}

/** `String(text)` of a text with environment variables in it is that text. */
export const toText: Implementation = (m, call) => {
  const atom = onlyAtom(arg(call, 0));
  if (atom?.is === "text") return single(atom);
  if (atom?.is === "constant" && isSymbol(atom.value))
    return constantOf(showSymbol(String(atom.value)));
  return pure(String, "string")(m, call);
};

const toBoolean: Implementation = (m, call) => {
  const value = arg(call, 0);
  const known = value.atoms.size > 0 ? truth(value) : undefined;
  return known === undefined ? unknownValue(causeIn(m, call, [value])) : constantOf(known);
};

export const conversions: Readonly<Record<string, Implementation>> = {
  Number: pure(Number),
  Boolean: toBoolean,
  BigInt: pure(BigInt),
  parseInt: pure((text: string, radix?: number) => Number.parseInt(text, radix), "string"),
  parseFloat: pure(Number.parseFloat, "string"),
  isNaN: pure((value: unknown) => Number.isNaN(Number(value))),
  isFinite: pure((value: unknown) => Number.isFinite(Number(value))),
  encodeURIComponent: pure(encodeURIComponent, "string"),
  decodeURIComponent: pure(decodeURIComponent, "string"),
  encodeURI: pure(encodeURI, "string"),
  decodeURI: pure(decodeURI, "string"),
};

const mathNames = Object.getOwnPropertyNames(Math).filter(
  (name) => typeof Math[name as "abs"] === "function",
);

export const mathStatics: Readonly<Record<string, Implementation>> = {
  ...Object.fromEntries(
    mathNames.map((name) => [name, pure(Math[name as "abs"] as (...args: never[]) => unknown)]),
  ),
  random: (m, call) => runTime(m, call, "a random number is not known before run time"),
};

export const numberStatics: Readonly<Record<string, Implementation>> = {
  isInteger: pure(Number.isInteger),
  isFinite: pure(Number.isFinite),
  isNaN: pure(Number.isNaN),
  isSafeInteger: pure(Number.isSafeInteger),
  parseInt: pure((text: string, radix?: number) => Number.parseInt(text, radix), "string"),
  parseFloat: pure(Number.parseFloat, "string"),
};

export const stringStatics: Readonly<Record<string, Implementation>> = {
  fromCharCode: pure(String.fromCharCode),
  fromCodePoint: pure(String.fromCodePoint),
  raw: (m, call) => {
    const texts = m.get(call.frame, arg(call, 0), constantOf("raw"), call.site);
    const { list, rest } = iterate(m, call.frame, texts, call.site);
    if (rest || call.args.rest) return unknownValue(causeIn(m, call, [texts, allArgs(call)]));
    const parts = list.flatMap((each, index) => {
      const given = index < list.length - 1 ? call.args.list[index + 1] : undefined;
      return given ? [each, given] : [each];
    });
    return template(m, call.frame, parts, call.site);
  },
};
