import { filter, join, nothing, single, type Value } from "../values/value.js";
import { raise } from "./exceptions.js";
import type { Frame, Machine, Site } from "./machine.js";
import { allocate, writeReasons } from "./memory.js";

/** A promise that is rejected, whatever happens. */
export function rejected(
  m: Machine,
  frame: Frame,
  reasons: Value,
  site: Site,
  part = "rejected",
): Value {
  const promise = allocate(m, frame, site, () => ({ is: "promise", onlyFails: true }), part);
  writeReasons(m, promise, reasons);
  return single(promise);
}

/** The promises that only fail among what a value may be. */
export function failures(value: Value): Value {
  return filter(
    value,
    (atom) => atom.is === "object" && atom.data.is === "promise" && atom.data.onlyFails === true,
  );
}

export function onlyFails(value: Value): boolean {
  return value.atoms.size > 0 && failures(value).atoms.size === value.atoms.size;
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
