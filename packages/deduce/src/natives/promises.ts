import { awaited, resolverOf } from "../solve/awaiting.js";
import { unsurely, whileUnsure } from "../solve/branches.js";
import { iterate } from "../solve/elements.js";
import { caughtValue, raise } from "../solve/exceptions.js";
import type { Machine } from "../solve/machine.js";
import { allocate, writeProperty } from "../solve/memory.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { join, joinAll, nothing, single, unknownValue, type Value } from "../values/value.js";
import { arg, callFor, type Implementation, newArray } from "./native.js";

/** A promise stands for what it resolves to; `then` is there on any value. */
const then: Implementation = (m, call) => {
  const value = awaited(m, call.frame, call.self, call.site);
  const onValue = arg(call, 0);
  const isGiven = [...onValue.atoms].some((atom) => atom.is !== "constant");
  const next = isGiven ? callFor(m, call, onValue, "then", argsOf(value)) : value;
  const caught = failed(m, call, arg(call, 1));
  return join(next, caught);
};

function failed(m: Machine, call: NativeCall, callback: Value): Value {
  if (![...callback.atoms].some((atom) => atom.is !== "constant")) return nothing;
  const thrown = caughtValue(m, call.frame.raised, call.site.at);
  return whileUnsure(m, call.frame, () => callFor(m, call, callback, "catch", argsOf(thrown)));
}

const catchFailure: Implementation = (m, call) => join(call.self, failed(m, call, arg(call, 0)));

const doFinally: Implementation = (m, call) => {
  callFor(m, call, arg(call, 0), "finally", argsOf());
  return call.self;
};

export const promiseMethods: Readonly<Record<string, Implementation>> = {
  then,
  catch: catchFailure,
  finally: doFinally,
};

/** `new Promise((resolve, reject) => …)`. */
export const newPromise: Implementation = (m, call) => {
  const made = allocate(m, call.frame, call.site, () => ({ is: "promise" }), "promise");
  callFor(m, call, arg(call, 0), "executor", argsOf(resolver(m, call, made), unknownValue()));
  return single(made);
};

function resolver(m: Machine, call: NativeCall, promise: Obj): Value {
  return resolverOf(m, call.frame, promise, call.site);
}

const all: Implementation = (m, call) => {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const settled = list.map((each) => awaited(m, call.frame, each, call.site));
  return newArray(m, call, settled, rest && awaited(m, call.frame, rest, call.site));
};

const race: Implementation = (m, call) => {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const [result] = unsurely(m, call.frame, [
    () =>
      joinAll([...list, rest ?? nothing].map((each) => awaited(m, call.frame, each, call.site))),
  ]);
  return result ?? nothing;
};

const allSettled: Implementation = (m, call) => {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const outcome = (value: Value, part: string) => {
    const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), part);
    writeProperty(m, made, "status", unknownValue(), call.site.at, true);
    writeProperty(m, made, "value", awaited(m, call.frame, value, call.site), call.site.at, true);
    writeProperty(m, made, "reason", unknownValue(), call.site.at, true);
    return single(made);
  };
  return newArray(
    m,
    call,
    list.map((each, index) => outcome(each, `outcome${index}`)),
    rest && outcome(rest, "outcomes"),
  );
};

const withResolvers: Implementation = (m, call) => {
  const promise = allocate(m, call.frame, call.site, () => ({ is: "promise" }), "promise");
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "resolvers");
  writeProperty(m, made, "promise", single(promise), call.site.at, true);
  writeProperty(m, made, "resolve", resolver(m, call, promise), call.site.at, true);
  writeProperty(m, made, "reject", unknownValue(), call.site.at, true);
  return single(made);
};

export const promiseStatics: Readonly<Record<string, Implementation>> = {
  all,
  race,
  any: race,
  allSettled,
  withResolvers,
  resolve: (_m, call) => arg(call, 0),
  reject: (_m, call) => {
    raise(call.frame, arg(call, 0));
    return nothing;
  },
  try: (m, call) =>
    callFor(m, call, arg(call, 0), "try", { list: call.args.list.slice(1), rest: call.args.rest }),
};
