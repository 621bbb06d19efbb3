import { joinIfAny, nothing } from "../../values/value.js";
import type { Frame, Locals, Machine } from "../machine.js";

/** Runs something of which it is unknown whether it runs. */
export function whileUnsure<T>(m: Machine, frame: Frame, body: () => T): T {
  m.unsure += 1;
  frame.unsure += 1;
  try {
    return body();
  } finally {
    m.unsure -= 1;
    frame.unsure -= 1;
  }
}

/** Runs the ways that the program may go on from here, one of which it takes, and joins the states. */
export function unsurely<T>(m: Machine, frame: Frame, ways: readonly (() => T)[]): T[] {
  return whileUnsure(m, frame, () => {
    const before = frame.locals;
    const ends: Locals[] = [];
    const results = ways.map((way) => {
      frame.locals = [...before];
      frame.alive = true;
      const result = way();
      if (frame.alive) ends.push(frame.locals);
      return result;
    });
    settle(frame, ends, before);
    return results;
  });
}

/** The state after several ways have met. */
export function settle(frame: Frame, ends: readonly Locals[], otherwise: Locals): void {
  const [first, ...others] = ends;
  frame.alive = first !== undefined;
  frame.locals = first ? others.reduce(joinLocals, first) : otherwise;
}

export function joinLocals(a: Locals, b: Locals): Locals {
  const length = Math.max(a.length, b.length);
  return Array.from({ length }, (_, index) => joinIfAny(a[index], b[index]));
}

/** Whether the two are the same, where one of them holds all that the other does. */
export function sameLocals(a: Locals, b: Locals): boolean {
  const length = Math.max(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const [one, other] = [a[index] ?? nothing, b[index] ?? nothing];
    if (one.atoms.size !== other.atoms.size) return false;
  }
  return true;
}
