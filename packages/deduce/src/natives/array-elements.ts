import type { Machine } from "../solve/machine.js";
import { arrayElements, type Elements } from "../solve/members/array-elements.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import { join, joinAll, mayBeUnknown, nothing, unknownValue, type Value } from "../values/value.js";
import { isArrayLike, likeElements } from "./array-likes.js";
import { causeIn } from "./native.js";

/** Elements for which a callback is walked one by one. */
const most = { module: 10_000, handler: 64 };

export function elements(m: Machine, call: NativeCall): Elements {
  const parts = arraysOf(call.self).map((each) => arrayElements(m, call.frame, each));
  for (const atom of call.self.atoms)
    if (atom.is === "object" && isArrayLike(atom)) parts.push(likeElements(m, call, atom));
  const isOpen = mayBeUnknown(call.self);
  const [only] = parts;
  // mutation-excuse otherwise: only bounds the work
  const longest = m.run === 0 ? most.module : most.handler;
  if (isOpen) parts.push({ list: [], rest: unknownValue(causeIn(m, call, [call.self])) });
  if (parts.length === 1 && only && only.list.length <= longest) return only;
  return { list: [], rest: joinAll(parts.flatMap((each) => [...each.list, each.rest ?? nothing])) };
}

export function arraysOf(value: Value): Obj[] {
  return [...value.atoms].filter(
    (atom): atom is Obj => atom.is === "object" && atom.data.is === "array",
  );
}

export function everything({ list, rest }: Elements): Value {
  return join(joinAll(list), rest ?? nothing);
}

export function flattened(m: Machine, call: NativeCall, value: Value): Elements {
  const arrays = arraysOf(value);
  if (arrays.length === 0) return { list: [value], rest: undefined };
  if (arrays.length === 1 && value.atoms.size === 1 && arrays[0])
    return arrayElements(m, call.frame, arrays[0]);
  const others = {
    atoms: new Set([...value.atoms].filter((atom) => !arrays.includes(atom as Obj))),
  };
  return {
    list: [],
    rest: joinAll([others, ...arrays.map((one) => everything(arrayElements(m, call.frame, one)))]),
  };
}
