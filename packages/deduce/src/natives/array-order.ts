import { whileUnsure } from "../solve/control/branches.js";
import { toPrimitive } from "../solve/expressions/conversions.js";
import type { Machine } from "../solve/machine.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { constantOf, onlyConstant, type Value } from "../values/value.js";
import { change } from "./array-changes.js";
import { elements, everything } from "./array-elements.js";
import { arg, callFor, type Implementation, newArray } from "./native.js";

type Order = (m: Machine, call: NativeCall, list: readonly Value[]) => Value[] | undefined;

/** Another order of the same elements, in a new array. */
function ordered(order: Order): Implementation {
  return (m, call) => {
    const { list, rest } = elements(m, call);
    const known = rest ? undefined : order(m, call, list);
    return known ? newArray(m, call, known) : newArray(m, call, [], everything({ list, rest }));
  };
}

/** Another order of the same elements, in the array itself. */
function reorder(order: Order): Implementation {
  return (m, call) => {
    change(m, call, (list) => order(m, call, list));
    return call.self;
  };
}

const reversed: Order = (_m, _call, list) => [...list].reverse();

/** The program's own comparison runs on any two of the elements, whatever the order. */
function comparing(then: Implementation): Implementation {
  return (m, call) => {
    const all = everything(elements(m, call));
    const callback = arg(call, 0);
    if (isByText(callback)) toPrimitive(m, call.frame, all, "string", call.site);
    whileUnsure(m, call.frame, () => callFor(m, call, callback, "sort", argsOf(all, all)));
    return then(m, call);
  };
}

const sorted: Order = (m, call, list) =>
  sortedAsText(list, arg(call, 0)) ?? sortedBy(m, call, list, arg(call, 0));

function sortedAsText(list: readonly Value[], callback: Value): Value[] | undefined {
  const constants = list.map(onlyConstant);
  if (constants.includes(undefined) || !isByText(callback)) return undefined;
  return constants
    .map((one) => one?.value)
    .sort()
    .map((one) => constantOf(one));
}

/** Nothing of the program's own compares the elements. */
function isByText(callback: Value): boolean {
  return ![...callback.atoms].some((atom) => atom.is === "object");
}

/** Most elements whose order is worked out with the program's own comparison. */
const mostCompared = 256;

/** The order that the program's own comparison gives, where that is known for all pairs. */
function sortedBy(
  m: Machine,
  call: NativeCall,
  list: readonly Value[],
  callback: Value,
): Value[] | undefined {
  if (callback.atoms.size !== 1 || list.length > mostCompared) return undefined;
  let turn = 0;
  let isKnown = true;
  const inOrder = [...list].sort((a, b) => {
    if (!isKnown) return 0;
    turn += 1;
    const result = onlyConstant(callFor(m, call, callback, `compare${turn}`, argsOf(a, b)));
    if (typeof result?.value === "number") return result.value;
    isKnown = false;
    return 0;
  });
  return isKnown ? inOrder : undefined;
}

/** Methods that give or make another order of the same elements. */
export const orderingMethods: Readonly<Record<string, Implementation>> = {
  reverse: reorder(reversed),
  toReversed: ordered(reversed),
  sort: comparing(reorder(sorted)),
  toSorted: comparing(ordered(sorted)),
};
