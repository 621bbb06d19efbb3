import { iterate } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import { allocate, writeProperty } from "../solve/memory.js";
import type { NativeCall } from "../values/native.js";
import { constantOf, single, unknownValue, type Value } from "../values/value.js";
import { arg, type Implementation, newArray } from "./native.js";

/** An error of JavaScript's own, with what it is given beside message and cause. */
function makeError(
  m: Machine,
  { frame, site }: NativeCall,
  message: Value,
  options: Value,
  more: Readonly<Record<string, Value>> = {},
): Value {
  const made = allocate(m, frame, site, () => ({ is: "object" }), "error");
  const cause = m.get(frame, options, constantOf("cause"), site);
  const all = { message, name: unknownValue(), stack: unknownValue(), cause, ...more };
  for (const [key, value] of Object.entries(all)) writeProperty(m, made, key, value, site.at, true);
  return single(made);
}

const error: Implementation = (m, call) => makeError(m, call, arg(call, 0), arg(call, 1));

const aggregate: Implementation = (m, call) => {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const errors = newArray(m, call, list, rest, "errors");
  return makeError(m, call, arg(call, 1), arg(call, 2), { errors });
};

/** The error of `Promise.any`. */
export function aggregateError(m: Machine, call: NativeCall, errors: Value): Value {
  return makeError(m, call, unknownValue(), unknownValue(), { errors });
}

/** How each of JavaScript's own errors is made. */
export const errors: Readonly<Record<string, Implementation>> = {
  Error: error,
  TypeError: error,
  RangeError: error,
  SyntaxError: error,
  ReferenceError: error,
  EvalError: error,
  URIError: error,
  AggregateError: aggregate,
};
