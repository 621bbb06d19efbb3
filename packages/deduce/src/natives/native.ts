import { bounded } from "../solve/bounded.js";
import type { Machine, Site } from "../solve/machine.js";
import { claim } from "../solve/members/own-arrays.js";
import { dependOn, knownTo, toValue } from "../solve/members/real.js";
import { allocate, fillArray } from "../solve/memory.js";
import { inTurn } from "../solve/turns.js";
import { type Args, argAt } from "../values/args.js";
import type { Native, NativeCall } from "../values/native.js";
import { Obj } from "../values/obj.js";
import {
  type Cause,
  join,
  joinAll,
  nothing,
  single,
  unknownValue,
  type Value,
  withUses,
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
  const native: Native = { name, call: implementation, construct };
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

/** The first reason why one of the values is not known; whoever asks has looked at all of them. */
export function causeIn(m: Machine, call: NativeCall, values: readonly Value[]): Cause {
  for (const each of values) m.observe(call.frame, each, call.site.at);
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
  claim(m, frame, array);
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

export function plainSite({ at, id }: Site): Site {
  return { at, id };
}

/** Runs JavaScript's own function on constants. */
export function compute(
  m: Machine,
  call: NativeCall,
  values: readonly Value[],
  run: (...args: never[]) => unknown,
): Value {
  for (const each of values) dependOn(m, call.frame, each);
  const unknown = () => withUses(unknownValue(causeIn(m, call, values)), values);
  const known = values.map(knownTo);
  if (known.includes(undefined)) return unknown();
  try {
    const args = known.map((each) => each?.value);
    // Its text depends on the zone that the computer is in.
    if (args.some((each) => each instanceof Date)) return unknown();
    const result = bounded(args, () => run(...(args as never[])));
    return toValue(m, call.frame, call.site, result, "computed");
  } catch {
    return unknown();
  }
}
