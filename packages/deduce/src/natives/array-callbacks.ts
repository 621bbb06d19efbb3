import { whileUnsure } from "../solve/control/branches.js";
import type { Machine } from "../solve/machine.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import {
  constantOf,
  join,
  joinAll,
  nothing,
  truth,
  undefinedValue,
  unknownValue,
  type Value,
} from "../values/value.js";
import { ofReceiver } from "./array-classes.js";
import { elements, everything, flattened } from "./array-elements.js";
import { arg, callFor, type Implementation, newArray, runTime } from "./native.js";

interface Called {
  readonly element: Value;
  readonly result: Value;
}

/** Calls the callback for every element, as `forEach` does. */
function each(m: Machine, call: NativeCall): { list: Called[]; rest: Called | undefined } {
  const callback = arg(call, 0);
  const { list, rest } = elements(m, call);
  const called = list.map((element, index) => ({
    element,
    result: callFor(
      m,
      call,
      callback,
      String(index),
      argsOf(element, constantOf(index), call.self),
      arg(call, 1),
    ),
  }));
  if (!rest) return { list: called, rest: undefined };
  const args = argsOf(rest, unknownValue(), call.self);
  const result = whileUnsure(m, call.frame, () =>
    callFor(m, call, callback, "*", args, arg(call, 1)),
  );
  return { list: called, rest: { element: rest, result } };
}

const map: Implementation = (m, call) => {
  const { list, rest } = each(m, call);
  return newArray(
    m,
    call,
    list.map((one) => one.result),
    rest?.result,
  );
};

const filterElements: Implementation = (m, call) => {
  const { list, rest } = each(m, call);
  const verdicts = list.map((one) => truth(one.result));
  if (!rest && !verdicts.includes(undefined)) {
    return newArray(
      m,
      call,
      list.filter((_, index) => verdicts[index]).map((one) => one.element),
    );
  }
  const kept = list.filter((_, index) => verdicts[index] !== false).map((one) => one.element);
  return newArray(m, call, [], join(joinAll(kept), rest?.element ?? nothing));
};

/** The element that the callback picks: the first one or the last. */
function find(fromEnd: boolean): Implementation {
  return (m, call) => {
    const { list, rest } = each(m, call);
    let found: Value = nothing;
    for (const { element, result } of fromEnd ? [...list].reverse() : list) {
      const verdict = truth(result);
      if (verdict === false) continue;
      found = join(found, element);
      if (verdict === true && !(fromEnd && rest)) return found;
    }
    const all = join(join(found, rest?.element ?? nothing), undefinedValue);
    return { atoms: all.atoms, cause: list.find((one) => one.result.cause)?.result.cause };
  };
}

const forEach: Implementation = (m, call) => {
  each(m, call);
  return undefinedValue;
};

/** `some` and `every`, where the callback's answers are known. */
function quantifier(wanted: boolean): Implementation {
  return (m, call) => {
    const { list, rest } = each(m, call);
    const verdicts = list.map((one) => truth(one.result));
    if (
      verdicts.includes(wanted) &&
      !verdicts.slice(0, verdicts.indexOf(wanted)).includes(undefined)
    ) {
      return constantOf(wanted);
    }
    const isKnown = !rest && !verdicts.includes(undefined);
    return isKnown ? constantOf(!wanted) : runTime(m, call, "this is not known before run time");
  };
}

function findIndex(look: "indexOf" | "lastIndexOf"): Implementation {
  return (m, call) => {
    const { list, rest } = each(m, call);
    const verdicts = list.map((one) => truth(one.result));
    if (!rest && !verdicts.includes(undefined)) return constantOf(verdicts[look](true));
    return runTime(m, call, "this is not known before run time");
  };
}

const flatMap: Implementation = (m, call) => {
  const { list, rest } = each(m, call);
  const parts = list.map((one) => flattened(m, call, one.result));
  const open = rest || parts.some((part) => part.rest);
  const all = parts.flatMap((part) => part.list);
  if (!open) return newArray(m, call, all);
  const more = [
    ...all,
    ...parts.map((part) => part.rest ?? nothing),
    rest ? everything(flattened(m, call, rest.result)) : nothing,
  ];
  return newArray(m, call, [], joinAll(more));
};

function reduce(fromEnd: boolean): Implementation {
  return (m, call) => {
    const { list, rest } = elements(m, call);
    const turns = list.map((value, index) => ({ value, index: constantOf(index) }));
    if (fromEnd) turns.reverse();
    const hasStart = call.args.list.length > 1;
    let total = hasStart ? arg(call, 1) : (turns.shift()?.value ?? rest ?? nothing);
    for (const [turn, { value, index }] of turns.entries())
      total = callFor(m, call, arg(call, 0), String(turn), argsOf(total, value, index, call.self));
    return rest ? reduceRest(m, call, total, rest) : total;
  };
}

/** Elements of unknown number: until nothing grows any more. */
function reduceRest(m: Machine, call: NativeCall, start: Value, rest: Value): Value {
  let total = start;
  whileUnsure(m, call.frame, () => {
    for (let walk = 0; walk < 6; walk += 1) {
      const args = argsOf(total, rest, unknownValue(), call.self);
      const next = join(total, callFor(m, call, arg(call, 0), "*", args));
      if (next === total) return;
      total = next;
    }
  });
  return total;
}

/** Methods that call what they are given for each element. */
export const callbackMethods: Readonly<Record<string, Implementation>> = {
  map: ofReceiver(map),
  filter: ofReceiver(filterElements),
  find: find(false),
  findLast: find(true),
  findIndex: findIndex("indexOf"),
  findLastIndex: findIndex("lastIndexOf"),
  some: quantifier(true),
  every: quantifier(false),
  forEach,
  flatMap: ofReceiver(flatMap),
  reduce: reduce(false),
  reduceRight: reduce(true),
};
