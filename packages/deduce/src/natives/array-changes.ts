import { whileUnsure } from "../solve/control/branches.js";
import type { Machine } from "../solve/machine.js";
import { arrayElements } from "../solve/members/array-elements.js";
import { isOwn } from "../solve/members/own-arrays.js";
import { append, blur, refill, scatter, writeRest } from "../solve/memory.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import {
  constantOf,
  join,
  joinAll,
  nothing,
  onlyConstant,
  undefinedValue,
  type Value,
} from "../values/value.js";
import { ofReceiver } from "./array-classes.js";
import { arraysOf, elements, everything } from "./array-elements.js";
import { allArgs, arg, type Implementation, newArray } from "./native.js";

/** The list as JavaScript changes it, if what decides that is known. */
export type Change = (list: readonly Value[]) => readonly Value[] | undefined;

/** Changes what the array holds; where the outcome is not known, to any order of the same and `added`. */
export function change(m: Machine, call: NativeCall, next: Change, added?: Value): void {
  const arrays = arraysOf(call.self);
  for (const array of arrays) {
    const { list, rest } = arrayElements(m, call.frame, array);
    const isKnown = !rest && call.self.atoms.size === 1 && isOwn(m, call.frame, array);
    const changed = isKnown ? next(list) : undefined;
    if (changed) {
      refill(m, array, changed);
      continue;
    }
    scatter(m, array);
    if (added) writeRest(m, array, added);
  }
}

const push: Implementation = (m, call) => {
  const isOne = call.self.atoms.size === 1;
  for (const array of arraysOf(call.self)) {
    if (isOne) extend(m, call, array);
    else whileUnsure(m, call.frame, () => extend(m, call, array));
  }
  return lengthAfter(m, call);
};

function extend(m: Machine, { frame, args, site }: NativeCall, array: Obj): void {
  if (m.run > 0 && !args.rest && isOwn(m, frame, array)) {
    const { list, rest } = arrayElements(m, frame, array);
    if (!rest) {
      refill(m, array, [...list, ...args.list]);
      return;
    }
  }
  for (const value of args.list) append(m, array, value, site.at);
  if (!args.rest) return;
  blur(m, array);
  writeRest(m, array, args.rest);
}

function lengthAfter(m: Machine, { frame, self, site }: NativeCall): Value {
  return m.get(frame, self, constantOf("length"), site);
}

/** Takes from the end or the start. */
function take(fromEnd: boolean): Implementation {
  return (m, call) => {
    const { list, rest } = elements(m, call);
    let taken: Value | undefined;
    change(m, call, (known) => {
      taken = fromEnd ? known.at(-1) : known[0];
      return fromEnd ? known.slice(0, -1) : known.slice(1);
    });
    return taken ?? join(everything({ list, rest }), undefinedValue);
  };
}

const unshift: Implementation = (m, call) => {
  const { list, rest } = call.args;
  change(m, call, (known) => (rest ? undefined : [...list, ...known]), allArgs(call));
  return lengthAfter(m, call);
};

/** The positions that a call gives, if they are known. */
function positions(call: NativeCall, from: number, count: number): number[] | undefined {
  if (call.args.rest) return undefined;
  const given = call.args.list.slice(from, from + count).map(onlyConstant);
  if (given.includes(undefined)) return undefined;
  return given.map((each) => each?.value as number);
}

interface Spliced {
  readonly kept: readonly Value[];
  readonly removed: readonly Value[];
}

function spliced(call: NativeCall, list: readonly Value[]): Spliced | undefined {
  const at = positions(call, 0, 2);
  if (!at) return undefined;
  const kept = [...list];
  const removed = kept.splice(...(at as [number, number]), ...call.args.list.slice(2));
  return { kept, removed };
}

function inserted({ args }: NativeCall): Value {
  return joinAll([...args.list.slice(2), args.rest ?? nothing]);
}

const splice: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const known = rest ? undefined : spliced(call, list);
  change(m, call, (own) => spliced(call, own)?.kept, inserted(call));
  return known
    ? newArray(m, call, known.removed)
    : newArray(m, call, [], everything({ list, rest }));
};

const toSpliced: Implementation = (m, call) => {
  const { list, rest } = elements(m, call);
  const known = rest ? undefined : spliced(call, list);
  if (known) return newArray(m, call, known.kept);
  return newArray(m, call, [], join(everything({ list, rest }), inserted(call)));
};

const copyWithin: Implementation = (m, call) => {
  const at = positions(call, 0, 3);
  change(m, call, (list) => at && [...list].copyWithin(...(at as [number, number, number])));
  return call.self;
};

const fill: Implementation = (m, call) => {
  const value = arg(call, 0);
  const at = positions(call, 1, 2);
  change(m, call, (list) => at && [...list].fill(value, ...at), value);
  return call.self;
};

/** Methods that change the array they are called on. */
export const changingMethods: Readonly<Record<string, Implementation>> = {
  push,
  pop: take(true),
  shift: take(false),
  unshift,
  splice: ofReceiver(splice),
  toSpliced,
  copyWithin,
  fill,
};
