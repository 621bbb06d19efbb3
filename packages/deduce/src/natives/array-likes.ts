import type { Machine } from "../solve/machine.js";
import type { Elements } from "../solve/members/array-elements.js";
import { valuesOf } from "../solve/members/properties.js";
import type { NativeCall } from "../values/native.js";
import type { Obj } from "../values/obj.js";
import {
  constantOf,
  join,
  onlyConstant,
  single,
  undefinedValue,
  type Value,
} from "../values/value.js";

/** Most elements that are read from something like an array. */
const mostElements = 10_000;

export function isArrayLike(obj: Obj): boolean {
  return obj.data.is === "object" && !obj.resource && obj.properties.has("length");
}

/** What stands in an object with a `length` and indices. */
export function likeElements(m: Machine, call: NativeCall, obj: Obj): Elements {
  const self = single(obj);
  const length = onlyConstant(m.get(call.frame, self, constantOf("length"), call.site));
  if (!length) return { list: [], rest: join(valuesOf(obj), undefinedValue) };
  const size = Math.min(Number(length.value), mostElements);
  const at = (_: unknown, index: number): Value =>
    m.get(call.frame, self, constantOf(String(index)), call.site);
  return { list: Array.from({ length: size }, at), rest: undefined };
}
