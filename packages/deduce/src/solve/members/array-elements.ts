import type { Obj } from "../../values/obj.js";
import { constantOf, join, joinAll, nothing, type Value } from "../../values/value.js";
import type { Frame, Machine } from "../machine.js";

/** What an iteration gives: the elements in order, and others of unknown number. */
export interface Elements {
  readonly list: readonly Value[];
  readonly rest: Value | undefined;
  /** Iterators of the program's own that gave them. */
  readonly iterators?: Value;
}

/** The elements of an array, by index. */
export function arrayElements(m: Machine, frame: Frame, array: Obj): Elements {
  m.depend(frame, array);
  if (array.length !== undefined) {
    const list = Array.from(
      { length: array.length },
      (_, index) => array.properties.get(String(index))?.value ?? constantOf(undefined),
    );
    return { list, rest: array.rest };
  }
  const known = [...array.properties]
    .filter(([key]) => /^\d+$/.test(key))
    .map(([, each]) => each.value);
  return { list: [], rest: join(joinAll(known), array.rest ?? nothing) };
}
