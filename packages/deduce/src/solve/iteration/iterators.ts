import { noArgs } from "../../values/args.js";
import type { Obj } from "../../values/obj.js";
import { constantOf, join, nothing, single, type Value, verdictOf } from "../../values/value.js";
import { whileUnsure } from "../control/branches.js";
import { mostSteps } from "../limits.js";
import type { Frame, Machine, Site } from "../machine.js";
import type { Elements } from "../members/array-elements.js";
import { inTurn } from "../turns.js";
import { awaited } from "./awaiting.js";

/** Steps of an iterator that are taken one by one while it is known that it goes on. */
const mostTaken = { module: 10_000, handler: 48 };
/** Steps after which what an iterator gives has stopped growing. */
const mostRepeated = 40;

export interface Step {
  readonly value: Value;
  /** Undefined where it is not known. */
  readonly done: boolean | undefined;
}

/** Calls `next()` once. */
export function takeStep(
  m: Machine,
  frame: Frame,
  iterator: Obj,
  turn: number | "*",
  site: Site,
): Step {
  const plain = { at: site.at, id: site.id };
  return inTurn(frame, `#next${iterator.id}.${turn}`, () => {
    const self = single(iterator);
    const next = m.get(frame, self, constantOf("next"), site);
    const given = m.call(frame, next, self, noArgs, plain);
    const result = awaited(m, frame, given, plain);
    const value = m.get(frame, result, constantOf("value"), site);
    return { value, done: verdictOf(m.get(frame, result, constantOf("done"), site)) };
  });
}

/** All that an iterator gives, by calling `next()` until it is done, or until that is not known. */
export function drive(m: Machine, frame: Frame, iterator: Obj, site: Site): Elements {
  if (!isStepByStep(m, frame, iterator, site)) {
    const { value } = takeStep(m, frame, iterator, "*", site);
    return { list: [], rest: value, iterators: single(iterator) };
  }
  const list: Value[] = [];
  const most = m.run > 0 ? mostTaken.handler : m.steps < mostSteps ? mostTaken.module : 0;
  while (list.length < most) {
    const { value, done } = takeStep(m, frame, iterator, list.length, site);
    if (done === true) return { list, rest: undefined };
    if (done === undefined)
      return { list, rest: driveOn(m, frame, iterator, value, site), iterators: single(iterator) };
    list.push(value);
  }
  const rest = driveOn(m, frame, iterator, nothing, site);
  return { list, rest, iterators: single(iterator) };
}

/** The program itself says what the next step is, and not only a library whose class it extends. */
function isStepByStep(m: Machine, frame: Frame, iterator: Obj, site: Site): boolean {
  const next = m.get(frame, single(iterator), constantOf("next"), site);
  return [...next.atoms].some((atom) => atom.is !== "object" || atom.data.is !== "opaque");
}

/** What further steps may give: any number of them. */
function driveOn(m: Machine, frame: Frame, iterator: Obj, first: Value, site: Site): Value {
  return whileUnsure(m, frame, () => {
    let all = first;
    for (let walk = 0; walk < mostRepeated; walk += 1) {
      const { version } = m;
      const next = join(all, takeStep(m, frame, iterator, "*", site).value);
      if (next === all && version === m.version) break;
      all = next;
    }
    return all;
  });
}
