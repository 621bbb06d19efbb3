import { withUses } from "../solve/operators.js";
import { argsOf } from "../values/args.js";
import { unknownValue } from "../values/value.js";
import { arg, callFor, causeIn, compute, type Implementation } from "./native.js";

const names = [
  "at",
  "charAt",
  "charCodeAt",
  "codePointAt",
  "concat",
  "endsWith",
  "includes",
  "indexOf",
  "lastIndexOf",
  "localeCompare",
  "normalize",
  "padEnd",
  "padStart",
  "repeat",
  "slice",
  "split",
  "startsWith",
  "substr",
  "substring",
  "toLocaleLowerCase",
  "toLocaleUpperCase",
  "toLowerCase",
  "toString",
  "toUpperCase",
  "trim",
  "trimEnd",
  "trimStart",
  "valueOf",
  "match",
  "search",
  "toFixed",
  "toPrecision",
];

function method(name: string): Implementation {
  return (m, call) => {
    const given = [call.self, ...call.args.list];
    for (const each of given) m.observe(call.frame, each, call.site.at);
    const run = (self: unknown, ...args: unknown[]) => {
      const found = (Object(self) as Record<string, (...args: unknown[]) => unknown>)[name];
      if (!found) throw new TypeError();
      return found.apply(self, args);
    };
    return withUses(compute(m, call, given, run as (...args: never[]) => unknown), given);
  };
}

/** The callback of `replace` may do anything. */
const replace: Implementation = (m, call) => {
  const by = arg(call, 1);
  if ([...by.atoms].some((atom) => atom.is === "object")) {
    callFor(m, call, by, "replace", argsOf(unknownValue(), unknownValue()));
    return unknownValue(causeIn(m, call, [call.self]));
  }
  const given = [call.self, arg(call, 0), by];
  const all = call.site.member === "replaceAll";
  const run = (self: string, from: string, to: string) =>
    all ? self.replaceAll(from, to) : self.replace(from, to);
  return withUses(compute(m, call, given, run), given);
};

export const stringMethods: Readonly<Record<string, Implementation>> = {
  ...Object.fromEntries(names.map((name) => [name, method(name)])),
  replace,
  replaceAll: replace,
};
