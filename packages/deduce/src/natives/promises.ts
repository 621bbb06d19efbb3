import { whileUnsure } from "../solve/control/branches.js";
import { type Caught, catching, caughtValue } from "../solve/control/exceptions.js";
import { awaited, rejecterOf, resolverOf } from "../solve/iteration/awaiting.js";
import { iterate } from "../solve/iteration/elements.js";
import { neverFails, onlyFails, promised, rejected } from "../solve/iteration/rejections.js";
import type { Machine } from "../solve/machine.js";
import type { Elements } from "../solve/members/array-elements.js";
import {
  allocate,
  writeContent,
  writeProperty,
  writePrototype,
  writeReasons,
} from "../solve/memory.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import {
  type Atom,
  constantOf,
  join,
  joinAll,
  nothing,
  single,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { aggregateError } from "./errors.js";
import { arg, callFor, type Implementation, newArray } from "./native.js";

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

/** A promise stands for what it resolves to; `then` is there on any value. */
function chain(m: Machine, call: NativeCall, onValue: Value, onFailure: Value): Value {
  const { frame, self } = call;
  const given = waitFor(m, call, self);
  const next = catching(m, frame, () => {
    if (!isGiven(onValue)) return given.result;
    return onlyFails(self) ? nothing : callFor(m, call, onValue, "then", argsOf(given.result));
  });
  const recovers = isGiven(onFailure);
  const caught = catching(m, frame, () =>
    recovers && !neverFails(m, frame, self) ? recover(m, call, onFailure, given.thrown) : nothing,
  );
  const reasons = joinAll([recovers ? nothing : given.thrown, next.thrown, caught.thrown]);
  const value = join(next.result, caught.result);
  return ofSameClass(m, call, promised(m, frame, call.site, value, reasons, "then"));
}

function recover(m: Machine, call: NativeCall, callback: Value, reasons: Value): Value {
  const thrown = caughtValue(m, reasons, call.site.at);
  return whileUnsure(m, call.frame, () => callFor(m, call, callback, "catch", argsOf(thrown)));
}

function waitFor(m: Machine, { frame, site }: NativeCall, value: Value): Caught<Value> {
  return catching(m, frame, () => awaited(m, frame, value, site));
}

const doFinally: Implementation = (m, call) => {
  const given = waitFor(m, call, call.self);
  const done = catching(m, call.frame, () => callFor(m, call, arg(call, 0), "finally", argsOf()));
  const ended = waitFor(m, call, done.result);
  const reasons = joinAll([given.thrown, done.thrown, ended.thrown]);
  return promised(m, call.frame, call.site, given.result, reasons, "finally");
};

const then: Implementation = (m, call) => chain(m, call, arg(call, 0), arg(call, 1));

const catchFailure: Implementation = (m, call) => chain(m, call, undefinedValue, arg(call, 0));

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
  const ran = catching(m, call.frame, () => callFor(m, call, arg(call, 0), "executor", args));
  writeReasons(m, promise, ran.thrown);
}

function resolver(m: Machine, call: NativeCall, promise: Obj): Value {
  return resolverOf(m, call.frame, promise, call.site);
}

/** What each of several promises gives, and what it is rejected with. */
function waitForAll(m: Machine, call: NativeCall) {
  const { list, rest }: Elements = iterate(m, call.frame, arg(call, 0), call.site);
  const each = list.map((one) => waitFor(m, call, one));
  const others = rest && waitFor(m, call, rest);
  const every = others ? [...each, others] : each;
  const result = joinAll(every.map((one) => one.result));
  const reasons = joinAll(every.map((one) => one.thrown));
  return { each, others, result, reasons };
}

const all: Implementation = (m, call) => {
  const { each, others, reasons } = waitForAll(m, call);
  const results = each.map(({ result }) => result);
  const list = newArray(m, call, results, others?.result);
  return promised(m, call.frame, call.site, list, reasons, "all");
};

const race: Implementation = (m, call) => {
  const { result, reasons } = whileUnsure(m, call.frame, () => waitForAll(m, call));
  return promised(m, call.frame, call.site, result, reasons, "race");
};

/** The first that does not fail; all that failed, in one error. */
const any: Implementation = (m, call) => {
  const { each, others, result } = whileUnsure(m, call.frame, () => waitForAll(m, call));
  const failed = (one: Caught<Value>) => caughtValue(m, one.thrown, call.site.at);
  const errors = newArray(m, call, each.map(failed), others && failed(others), "errors");
  return promised(m, call.frame, call.site, result, aggregateError(m, call, errors), "any");
};

const allSettled: Implementation = (m, call) => {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const outcome = (value: Value, part: string) => {
    const { result, thrown } = waitFor(m, call, value);
    const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), part);
    const put = (key: string, held: Value) => writeProperty(m, made, key, held, call.site.at, true);
    put("status", statusOf(m, call, value));
    put("value", result);
    put("reason", caughtValue(m, thrown, call.site.at));
    return single(made);
  };
  return newArray(
    m,
    call,
    list.map((each, index) => outcome(each, `outcome${index}`)),
    rest && outcome(rest, "outcomes"),
  );
};

function statusOf(m: Machine, call: NativeCall, value: Value): Value {
  if (onlyFails(value)) return constantOf("rejected");
  const isSure = value.atoms.size > 0 && neverFails(m, call.frame, value);
  return isSure ? constantOf("fulfilled") : unknownValue();
}

const withResolvers: Implementation = (m, call) => {
  const { frame, site } = call;
  const promise = allocate(m, frame, site, () => ({ is: "promise" }), "promise");
  const made = allocate(m, frame, site, () => ({ is: "object" }), "resolvers");
  const put = (key: string, value: Value) => writeProperty(m, made, key, value, site.at, true);
  put("promise", single(promise));
  put("resolve", resolver(m, call, promise));
  put("reject", rejecterOf(m, frame, promise, site));
  return single(made);
};

/** A promise of a value; of a promise, that promise. */
const resolve: Implementation = (m, call) => {
  const value = arg(call, 0);
  if ([...value.atoms].every(isPromise)) return ofSameClass(m, call, value);
  const data = { is: "promise", holds: true } as const;
  const made = allocate(m, call.frame, call.site, () => data, "resolved");
  writeContent(m, made, value);
  return ofSameClass(m, call, single(made));
};

function isPromise(atom: Atom): boolean {
  return atom.is === "object" && atom.data.is === "promise";
}

const attempt: Implementation = (m, call) => {
  const args = { list: call.args.list.slice(1), rest: call.args.rest };
  const { result, thrown } = catching(m, call.frame, () =>
    callFor(m, call, arg(call, 0), "try", args),
  );
  return promised(m, call.frame, call.site, result, thrown, "try");
};

export const promiseStatics: Readonly<Record<string, Implementation>> = {
  all,
  race,
  any,
  allSettled,
  withResolvers,
  resolve,
  reject: (m, call) => ofSameClass(m, call, rejected(m, call.frame, arg(call, 0), call.site)),
  try: attempt,
};
