import { iterate } from "../solve/iteration/elements.js";
import type { Machine } from "../solve/machine.js";
import { allocate, writeProperty, writeRest } from "../solve/memory.js";
import { argsOf } from "../values/args.js";
import type { NativeCall } from "../values/native.js";
import { join, nothing, onlyConstant, single, unknownValue, type Value } from "../values/value.js";
import { newMap } from "./collections.js";
import { arg, callFor, type Implementation, newArray } from "./native.js";

interface Groups {
  readonly known: ReadonlyMap<string, { readonly key: Value; readonly list: Value[] }>;
  /** Elements of which it is unknown to which group they belong. */
  readonly rest: Value;
}

function group(m: Machine, call: NativeCall): Groups {
  const { list, rest } = iterate(m, call.frame, arg(call, 0), call.site);
  const known = new Map<string, { key: Value; list: Value[] }>();
  let loose: Value = nothing;
  const keyFor = (element: Value, turn: string) =>
    callFor(m, call, arg(call, 1), turn, argsOf(element, unknownValue()));
  for (const [index, element] of list.entries()) {
    const key = keyFor(element, String(index));
    const constant = onlyConstant(key);
    if (!constant) loose = join(loose, element);
    else {
      const found = known.get(String(constant.value)) ?? { key, list: [] };
      found.list.push(element);
      known.set(String(constant.value), found);
    }
  }
  if (rest) {
    keyFor(rest, "*");
    loose = join(loose, rest);
  }
  return { known, rest: loose };
}

/** The groups as arrays by name; those of elements without a known one under any name. */
function arraysOf(m: Machine, call: NativeCall, { known, rest }: Groups) {
  const loose = rest.atoms.size > 0 ? rest : undefined;
  const arrays = [...known].map(([name, { key, list }]) => ({
    name,
    key,
    array: newArray(m, call, list, loose, `group${name}`),
  }));
  return { arrays, rest: loose && newArray(m, call, [], loose, "group") };
}

export const objectGroupBy: Implementation = (m, call) => {
  const { arrays, rest } = arraysOf(m, call, group(m, call));
  const made = allocate(m, call.frame, call.site, () => ({ is: "object" }), "groups");
  for (const { name, array } of arrays) writeProperty(m, made, name, array, call.site.at, true);
  if (rest) writeRest(m, made, rest);
  return single(made);
};

export const mapGroupBy: Implementation = (m, call) => {
  const { arrays, rest } = arraysOf(m, call, group(m, call));
  const pair = (key: Value, array: Value, part: string) =>
    newArray(m, call, [key, array], undefined, `pair${part}`);
  const pairs = arrays.map(({ name, key, array }) => pair(key, array, name));
  const loose = rest && pair(unknownValue(), rest, "");
  const list = newArray(m, call, pairs, loose, "pairs");
  return newMap(m, { ...call, args: argsOf(list) });
};
