import type { Frame, Machine, Site } from "../solve/machine.js";
import { allocate, fillArray, writeProperty } from "../solve/memory.js";
import { type Args, argAt } from "../values/args.js";
import type { Native, NativeCall } from "../values/native.js";
import { Obj } from "../values/obj.js";
import {
  type Cause,
  constantOf,
  join,
  joinAll,
  nothing,
  onlyAtom,
  single,
  unknownValue,
  type Value,
} from "../values/value.js";

export type Implementation = (m: Machine, call: NativeCall) => Value;

const made = new Map<Implementation, Value>();

/** The function object of something that JavaScript itself brings. */
export function nativeValue(
  name: string,
  implementation: Implementation,
  construct?: Implementation,
): Value {
  const known = made.get(implementation);
  if (known) return known;
  const native: Native = construct
    ? { name, call: implementation, construct }
    : { name, call: implementation };
  const value = single(new Obj({ is: "native", native }, undefined, 0));
  made.set(implementation, value);
  return value;
}

export function arg(call: NativeCall, index: number): Value {
  return argAt(call.args, index);
}

export function allArgs({ args }: NativeCall): Value {
  return join(joinAll(args.list), args.rest ?? nothing);
}

export function runTime(m: Machine, { site }: NativeCall, why: string): Value {
  return unknownValue(m.cause(why, site.at));
}

/** A variable is kept as a reference: nothing can be computed from it. */
const ofEnvironment =
  "it is computed from an environment variable, whose value is known at run time alone";

/** The first reason why one of the values is not known. */
export function causeIn(m: Machine, call: NativeCall, values: readonly Value[]): Cause {
  const known = values.find((each) => each.cause)?.cause;
  const text = values.some((each) => [...each.atoms].some((atom) => atom.is === "text"));
  if (!known && text) return m.cause(ofEnvironment, call.site.at);
  return known ?? m.cause("this is not known before run time", call.site.at);
}

export function newArray(
  m: Machine,
  { frame, site }: NativeCall,
  list: readonly Value[],
  rest?: Value,
  part = "array",
): Value {
  const array = allocate(m, frame, site, () => ({ is: "array" }), part);
  return single(fillArray(m, array, list, rest));
}

/** Calls a callback for one of several elements, in a context of its own. */
export function callFor(
  m: Machine,
  call: NativeCall,
  callback: Value,
  turn: string,
  args: Args,
  self: Value = nothing,
): Value {
  return inTurn(call.frame, `#${turn}`, () =>
    m.call(call.frame, callback, self, args, plainSite(call.site)),
  );
}

export function inTurn<T>(frame: Frame, suffix: string, body: () => T): T {
  const { turn } = frame;
  frame.turn = turn + suffix;
  try {
    return body();
  } finally {
    frame.turn = turn;
  }
}

export function plainSite({ at, id }: Site): Site {
  return { at, id };
}

/** What JavaScript's own function can be given for the value. */
export function knownTo(value: Value): { readonly value: unknown } | undefined {
  const only = onlyAtom(value);
  if (only?.is === "constant") return only;
  if (only?.is !== "unknown" || !only.pattern) return undefined;
  return { value: new RegExp(only.pattern.source, only.pattern.flags) };
}

/** Runs JavaScript's own function on constants. */
export function compute(
  m: Machine,
  call: NativeCall,
  values: readonly Value[],
  run: (...args: never[]) => unknown,
): Value {
  const known = values.map(knownTo);
  if (known.includes(undefined)) return unknownValue(causeIn(m, call, values));
  try {
    return toValue(m, call, run(...(known.map((each) => each?.value) as never[])), "computed");
  } catch {
    return unknownValue(causeIn(m, call, values));
  }
}

/** A text, a list of texts, or what a regular expression has found: lists with names. */
function toValue(m: Machine, call: NativeCall, result: unknown, part: string): Value {
  if (result === null || typeof result !== "object") return constantOf(result as string);
  const list = Array.isArray(result) ? result : [];
  const made = allocate(
    m,
    call.frame,
    call.site,
    () => ({ is: Array.isArray(result) ? "array" : "object" }),
    part,
  );
  if (Array.isArray(result)) {
    const elements = list.map((each, index) => toValue(m, call, each, `${part}.${index}`));
    fillArray(m, made, elements, undefined);
  }
  for (const [key, held] of Object.entries(result).slice(list.length)) {
    writeProperty(m, made, key, toValue(m, call, held, `${part}.${key}`), call.site.at, true);
  }
  return single(made);
}
