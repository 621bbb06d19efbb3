import { awaited, rejecterOf, resolverOf } from "../solve/awaiting.js";
import { unsurely, whileUnsure } from "../solve/branches.js";
import { iterate } from "../solve/elements.js";
import { caughtValue, raise } from "../solve/exceptions.js";
import type { Machine } from "../solve/machine.js";
import { allocate, writeContent, writeProperty, writePrototype } from "../solve/memory.js";
import { failures, onlyFails, raiseReasons, reasonsOf, rejected } from "../solve/rejections.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { join, joinAll, nothing, single, unknownValue, type Value } from "../values/value.js";
import { arg, callFor, type Implementation, newArray } from "./native.js";

/** A promise stands for what it resolves to; `then` is there on any value. */
const then: Implementation = (m, call) => {
  const value = awaited(m, call.frame, call.self, call.site);
  raiseReasons(m, call.frame, call.self);
  const onValue = arg(call, 0);
  const next = isGiven(onValue)
    ? onlyFails(call.self)
      ? nothing
      : callFor(m, call, onValue, "then", argsOf(value))
    : value;
  const caught = failed(m, call, arg(call, 1));
  const result = orRejected(m, call, join(join(next, caught), failures(call.self)));
  return ofSameClass(m, call, result);
};

/** A promise of a class of the program's own is followed by promises of that class. */
function ofSameClass(m: Machine, call: NativeCall, value: Value): Value {
  let prototypes: Value = nothing;
  for (const atom of call.self.atoms) {
    if (atom.is !== "object") continue;
    if (atom.data.is === "promise") prototypes = join(prototypes, atom.prototype ?? nothing);
    if (atom.data.is === "class") prototypes = join(prototypes, single(atom.data.prototype));
  }
  if (prototypes.atoms.size === 0) return value;
  const made = allocate(m, call.frame, call.site, () => ({ is: "promise" }), "of class");
  writePrototype(m, made, prototypes);
  writeContent(m, made, value);
  return single(made);
}

function isGiven(callback: Value): boolean {
  return [...callback.atoms].some((atom) => atom.is !== "constant");
}

/** What is chained to a promise that only fails runs all the same. */
function orRejected(m: Machine, call: NativeCall, value: Value): Value {
  return value.atoms.size > 0 ? value : rejected(m, call.frame, call.frame.raised, call.site);
}

function failed(m: Machine, call: NativeCall, callback: Value): Value {
  if (!isGiven(callback)) return nothing;
  const reasons = join(call.frame.raised, reasonsOf(m, call.frame, call.self));
  const thrown = caughtValue(m, reasons, call.site.at);
  return whileUnsure(m, call.frame, () => callFor(m, call, callback, "catch", argsOf(thrown)));
}

const catchFailure: Implementation = (m, call) => {
  const result = join(call.self, failed(m, call, arg(call, 0)));
  return ofSameClass(m, call, orRejected(m, call, result));
};

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
  runExecutor(m, call, made);
  return single(made);
};

export function runExecutor(m: Machine, call: NativeCall, promise: Obj): void {
  const reject = rejecterOf(m, call.frame, promise, call.site);
  const args = argsOf(resolver(m, call, promise), reject);
  callFor(m, call, arg(call, 0), "executor", args);
}

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
  return orRejected(m, call, result ?? nothing);
};

const allSettled: Implementation = (m, call) => {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const outcome = (value: Value, part: string) => {
    const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), part);
    writeProperty(m, made, "status", unknownValue(), call.site.at, true);
    writeProperty(m, made, "value", awaited(m, call.frame, value, call.site), call.site.at, true);
    const reasons = join(reasonsOf(m, call.frame, value), call.frame.raised);
    writeProperty(m, made, "reason", caughtValue(m, reasons, call.site.at), call.site.at, true);
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
  writeProperty(
    m,
    made,
    "reject",
    rejecterOf(m, call.frame, promise, call.site),
    call.site.at,
    true,
  );
  return single(made);
};

export const promiseStatics: Readonly<Record<string, Implementation>> = {
  all,
  race,
  any: race,
  allSettled,
  withResolvers,
  resolve: (m, call) => ofSameClass(m, call, arg(call, 0)),
  reject: (m, call) => {
    raise(call.frame, arg(call, 0));
    return rejected(m, call.frame, arg(call, 0), call.site);
  },
  try: (m, call) =>
    orRejected(
      m,
      call,
      callFor(m, call, arg(call, 0), "try", {
        list: call.args.list.slice(1),
        rest: call.args.rest,
      }),
    ),
};
