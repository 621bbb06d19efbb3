import type { Obj } from "../../values/obj.js";
import { filter, join, nothing, single, type Value } from "../../values/value.js";
import { raise } from "../control/exceptions.js";
import type { Context, Frame, Machine, Site } from "../machine.js";
import { allocate, allocateIn, writeContent, writeReasons } from "../memory.js";

/** A promise that is rejected, whatever happens. */
export function rejected(m: Machine, frame: Frame, reasons: Value, site: Site): Value {
  const data = { is: "promise", onlyFails: true } as const;
  const promise = allocate(m, frame, site, () => data, "rejected");
  writeReasons(m, promise, reasons);
  return single(promise);
}

/** What a call of an async function gives: its result, and what it throws, for whoever waits. */
export function promiseOf(m: Machine, context: Context): Value {
  const promise = allocateIn(m, context, "promise", () => ({ is: "promise", settles: true }));
  return settle(m, promise, context.result, context.thrown);
}

/** A promise of what a callback gives, or throws. */
export function promised(
  m: Machine,
  frame: Frame,
  site: Site,
  value: Value,
  reasons: Value,
  part: string,
): Value {
  const promise = allocate(m, frame, site, () => ({ is: "promise", settles: true }), part);
  return settle(m, promise, value, reasons);
}

function settle(m: Machine, promise: Obj, value: Value, reasons: Value): Value {
  if (value.atoms.size > 0) writeContent(m, promise, value);
  writeReasons(m, promise, reasons);
  return single(promise);
}

/** Whether there is nothing but promises that only fail, among what a value may be. */
export function onlyFails(value: Value): boolean {
  const failing = filter(
    value,
    (atom) =>
      atom.is === "object" &&
      atom.data.is === "promise" &&
      (atom.data.onlyFails === true || (atom.data.settles === true && !atom.content)),
  );
  return value.atoms.size > 0 && failing.atoms.size === value.atoms.size;
}

/** Waiting for it never fails: it is no promise, or one that was made of a value. */
export function neverFails(
  m: Machine,
  frame: Frame,
  value: Value,
  seen: readonly Obj[] = [],
): boolean {
  return [...value.atoms].every((atom) => {
    if (atom.is === "constant" || atom.is === "text") return true;
    if (atom.is !== "object") return false;
    if (atom.resource || atom.data.is === "array") return true;
    m.depend(frame, atom);
    if (atom.data.is !== "promise" || !atom.data.holds || !atom.content) return false;
    return !seen.includes(atom) && neverFails(m, frame, atom.content, [...seen, atom]);
  });
}

/** What the promises that a value may be are rejected with. */
export function reasonsOf(m: Machine, frame: Frame, value: Value): Value {
  let reasons: Value = nothing;
  for (const atom of value.atoms) {
    if (atom.is !== "object" || atom.data.is !== "promise") continue;
    m.depend(frame, atom);
    reasons = join(reasons, atom.reasons ?? nothing);
  }
  return reasons;
}

/** Whoever waits for the value is thrown what it is rejected with. */
export function raiseReasons(m: Machine, frame: Frame, value: Value): void {
  const reasons = reasonsOf(m, frame, value);
  if (reasons.atoms.size > 0) raise(frame, reasons);
}
