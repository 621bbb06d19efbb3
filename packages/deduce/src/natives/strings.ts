import { whileUnsure } from "../solve/control/branches.js";
import { callOwn } from "../solve/expressions/conversions.js";
import type { Machine } from "../solve/machine.js";
import { knownTo } from "../solve/members/real.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { wellKnownSymbols } from "../values/symbols.js";
import { constantOf, join, nothing, unknownValue, type Value, withUses } from "../values/value.js";
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
  "matchAll",
  "search",
  "toFixed",
  "toPrecision",
];

/** An object of the program's own may say itself how it is searched for, as `Symbol.split` does. */
function byItself(m: Machine, call: NativeCall, name: string): Value | undefined {
  const key = Object.entries(wellKnownSymbols).find(([known]) => known === name)?.[1];
  if (key === undefined) return undefined;
  const args = argsOf(call.self, ...call.args.list.slice(1));
  let result: Value | undefined;
  for (const atom of arg(call, 0).atoms) {
    const own = atom.is === "object" && callOwn(m, call.frame, atom, key, args, call.site);
    if (own) result = join(result ?? nothing, own);
  }
  return result;
}

function method(name: string): Implementation {
  return (m, call) => {
    const own = byItself(m, call, name);
    if (own) return own;
    const given = [call.self, ...call.args.list];
    const run = (self: unknown, ...args: unknown[]) => {
      const found = Reflect.get(Object(self), name) as (...args: unknown[]) => unknown;
      return found.apply(self, args);
    };
    return compute(m, call, given, run as (...args: never[]) => unknown);
  };
}

const replace: Implementation = (m, call) => {
  const own = byItself(m, call, "replace");
  if (own) return own;
  const by = arg(call, 1);
  if ([...by.atoms].some((atom) => atom.is === "object")) return replaceByCallback(m, call, by);
  const given = [call.self, arg(call, 0), by];
  const all = call.site.member === "replaceAll";
  const run = (self: string, from: string, to: string) =>
    all ? self.replaceAll(from, to) : self.replace(from, to);
  return compute(m, call, given, run);
};

/** `replace` with a callback, which is called for what is found. */
function replaceByCallback(m: Machine, call: NativeCall, by: Value): Value {
  const text = knownTo(call.self)?.value;
  const from = knownTo(arg(call, 0))?.value;
  if (typeof text !== "string" || (typeof from !== "string" && !(from instanceof RegExp))) {
    const given = [call.self, arg(call, 0)];
    const put = whileUnsure(m, call.frame, () =>
      callFor(m, call, by, "replace", argsOf(unknownValue(), unknownValue())),
    );
    return withUses(unknownValue(causeIn(m, call, given)), [...given, put]);
  }
  const parts: Value[] = [];
  let end = 0;
  for (const [index, match] of matchesIn(text, from, call.site.member === "replaceAll").entries()) {
    parts.push(constantOf(text.slice(end, match.index)));
    const given = [...match, match.index, text].map((each) => constantOf(each));
    parts.push(callFor(m, call, by, `replace${index}`, argsOf(...given)));
    end = match.index + match[0].length;
  }
  parts.push(constantOf(text.slice(end)));
  return compute(m, call, parts, (...texts: string[]) => texts.join(""));
}

function matchesIn(text: string, from: string | RegExp, all: boolean): RegExpExecArray[] {
  const isPattern = from instanceof RegExp;
  const source = isPattern ? from.source : from.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const flags = isPattern ? from.flags : "";
  const found = [...text.matchAll(new RegExp(source, `${flags.replace("g", "")}g`))];
  return all || flags.includes("g") ? found : found.slice(0, 1);
}

export const stringMethods: Readonly<Record<string, Implementation>> = {
  ...Object.fromEntries(names.map((name) => [name, method(name)])),
  replace,
  replaceAll: replace,
};
